/**
 * A pull-quote may hold the name of its speaker as a last line inside the marks:
 *
 *     "We stay where we are.
 *     Mara Ilves, defence minister."
 */
const CREDIT = /[.!?…]['’]?(\s{0,9}\n\s{0,9}\p{Lu}[\p{L}\p{M}.'’-]*(?:,? [\p{L}\p{M}\d.'’-]{1,30}){1,9}\.?)$/u
const LONGEST = 160
/** A last line with a verb is one more sentence. */
const SENTENCE =
  /(?<!\p{L})(?:I|[Ww]e|[Ii]t|[Yy]ou|[Tt]hey|is|are|was|were|will|has|have|had|do|does|did|can|must|not)(?!\p{L})/u

/** How many characters at the end of quoted words are a line break and a credit; 0 for none. */
export function creditLength(words: string): number {
  const tail = words.slice(-LONGEST)
  const credit = tail.includes('\n') ? CREDIT.exec(tail)?.[1] : undefined
  return credit === undefined || SENTENCE.test(credit) ? 0 : credit.length
}
