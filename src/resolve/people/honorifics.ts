/** Words in front of a name that state no role. */
const COURTESY = new Set(
  'mr mrs ms miss mx mme madame mlle dr prof sir dame lady lord señora señor sra sr frau herr monsieur signor signora m messrs fr hon sri shri smt alhaji ato woizero mallam ustaz'.split(
    ' ',
  ),
)

/** Whether a word in front of a name is a courtesy ("Mr.", "Dr.") and not a role. */
export function isCourtesy(word: string): boolean {
  return COURTESY.has(word.toLowerCase().replace(/\.$/, ''))
}
