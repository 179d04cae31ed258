import { titleGender } from '../../lexicon/titles.ts'
import type { Gender } from '../../model.ts'

const KIN: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...'husband brother son father uncle grandfather nephew boyfriend stepfather grandson widower'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'wife sister daughter mother aunt grandmother niece girlfriend stepmother granddaughter widow'
    .split(' ')
    .map((word) => [word, 'female'] as const),
])

/** Words in front of a name that state no role. */
const COURTESY = new Set(
  'mr mrs ms miss mx mme madame mlle dr prof sir dame lady lord señora señor sra sr frau herr monsieur signor signora m messrs sri shri smt alhaji ato woizero mallam ustaz'.split(
    ' ',
  ),
)

/** The gender of whoever a word stands in front of or stands for: "Mrs.", "Lord", "sister", "spokesman"; or null. */
export function genderOfWord(lower: string): Gender | null {
  if (KIN.has(lower)) return KIN.get(lower)!
  const title = titleGender(lower) ?? titleGender(lower.replace(/\.$/, ''))
  if (title) return title
  return /woman$|girl$|actress$/.test(lower) ? 'female' : /[^u]man$|^man$|boy$/.test(lower) ? 'male' : null
}

/** Whether a word names a relative or partner: "wife", "brother". */
export function isKin(lower: string): boolean {
  return KIN.has(lower)
}

/** Whether a word in front of a name is a courtesy ("Mr.", "Dr.") and not a role. */
export function isCourtesy(word: string): boolean {
  return COURTESY.has(word.toLowerCase().replace(/\.$/, ''))
}
