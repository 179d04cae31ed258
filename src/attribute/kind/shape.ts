/** What the words inside the marks look like. */
import { startsUpper as isUpper } from '../../text/letters.ts'
import type { QuoteView } from './quote-view.ts'

const SMALL = new Set(`a an and as at by for from in of on or the to vs with 's ’s`.split(' '))
const STOPS = new Set(['.', '!', '?', '…'])

export function startsUpper({ words }: QuoteView): boolean {
  return words.length > 0 && isUpper(words[0]!.text)
}

/** “The Long Way Home”, “Backfire”, “24”: every word but the small ones has a capital. */
export function isTitleCase({ words, length }: QuoteView): boolean {
  if (words.length === 0 || length > 10) return false
  for (let at = 0; at < words.length; at++) {
    const { text, lower } = words[at]!
    if (!isUpper(text) && !/^\p{N}/u.test(text) && (at === 0 || !SMALL.has(lower))) return false
  }
  return true
}

/** Several sentences, or several paragraphs: nobody's term and nobody's fragment. */
export function hasSeveralSentences({ quotation, inside }: QuoteView): boolean {
  if (quotation.content.length > 1) return true
  return inside.some(
    ({ text }, index) =>
      STOPS.has(text[0]!) && /^[.!?…]+$/.test(text) && isUpper(inside[index + 1]?.text ?? ''),
  )
}

export function hasVerb({ inside }: QuoteView): boolean {
  return inside.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}
