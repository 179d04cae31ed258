/** What the words inside the marks look like. */
import { startsUpper } from '../../text/letters.ts'
import type { QuoteView } from './quote-view.ts'

const STOPS = new Set(['.', '!', '?', '…'])

/** Several sentences, or several paragraphs: nobody's term and nobody's fragment. */
export function hasSeveralSentences({ quotation, inside }: QuoteView): boolean {
  if (quotation.content.length > 1) return true
  return inside.some(
    ({ text }, index) =>
      STOPS.has(text[0]!) && /^[.!?…]+$/.test(text) && startsUpper(inside[index + 1]?.text ?? ''),
  )
}

export function hasVerb({ inside }: QuoteView): boolean {
  return inside.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}
