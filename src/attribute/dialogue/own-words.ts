/** Words of his own that somebody quotes: “I said, ‘Wait,’ and he waited.” */
import type { Attribution, Resolved } from '../../model.ts'
import { meaning } from './company.ts'

/** The same attributions, with "I" inside somebody's words as that speaker, whoever was taken for him before. */
export function nameThemselves(
  attributions: readonly Attribution[],
  { quotations }: Resolved,
): readonly Attribution[] {
  const named: Attribution[] = []
  attributions.forEach((attribution, index) => {
    const { speaker } = attribution
    const outer = named[quotations[index]!.parent]?.speaker ?? null
    const isOwn = outer !== null && speaker?.text === 'I'
    named.push(isOwn ? { ...attribution, speaker: { ...speaker, ...meaning(speaker, outer) } } : attribution)
  })
  return named
}
