/** What the sentences around a quotation say about it. */
import { type Answer, type Context, sentenceAt } from './context.ts'
import type { Range } from './item.ts'
import type { Site } from './narration.ts'

/** Whether the sentence holds nothing but quotations. */
export function standsAlone(site: Site, { narration }: Context): boolean {
  const { from, to } = sentenceAt(narration, site.first)
  for (let at = from; at < to; at++) {
    const { quotation, pos } = narration.items[at]!
    if (quotation < 0 && pos !== 'PUNCT' && pos !== 'CCONJ' && pos !== 'SYM') return false
  }
  return true
}

/** The sentence `steps` further on, or null at either end of the text. */
export function sentenceBeside(site: Site, steps: number, { narration }: Context): Range | null {
  return narration.sentences[narration.sentenceOf[site.first]! + steps] ?? null
}

/** Whether a sentence stands in the paragraph of the quotation. */
export function sharesParagraph(range: Range, site: Site, { narration: { items } }: Context): boolean {
  return items[range.from]!.block === items[site.first]!.block
}

/** The speaker of the last other quotation in a sentence that has one; the cue stays there. */
export function lastAnswer(
  { from, to }: Range,
  { quotation: own }: Site,
  { narration, answers }: Context,
): Answer | null {
  for (let at = to - 1; at >= from; at--) {
    const { quotation } = narration.items[at]!
    const answer = quotation < 0 || quotation === own ? undefined : answers.get(quotation)
    if (answer) return { speaker: answer.speaker, cue: null }
  }
  return null
}
