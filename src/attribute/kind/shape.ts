/** What the words inside the marks look like. */
import type { Token } from '../../model.ts'
import type { QuoteView } from './quote-view.ts'

const SMALL = new Set(`a an and as at by for from in of on or the to vs with 's ’s`.split(' '))
const WORD = /[\p{L}\p{N}]/u

export function wordsOf(quote: QuoteView): readonly Token[] {
  return quote.inside.filter(({ text }) => WORD.test(text))
}

export function startsUpper(quote: QuoteView): boolean {
  return /^\p{Lu}/u.test(wordsOf(quote)[0]?.text ?? '')
}

/** “The Long Way Home”, “Backfire”, “24”: every word but the small ones has a capital. */
export function isTitleCase(quote: QuoteView): boolean {
  const words = wordsOf(quote)
  return (
    words.length > 0 &&
    quote.length <= 10 &&
    words.every(({ text, lower }, index) => /^[\p{Lu}\p{N}]/u.test(text) || (index > 0 && SMALL.has(lower)))
  )
}

/** Several sentences, or several paragraphs: nobody's term and nobody's fragment. */
export function hasSeveralSentences({ quotation, inside }: QuoteView): boolean {
  if (quotation.content.length > 1) return true
  return inside.some(
    ({ text }, index) => /^[.!?…]+$/.test(text) && /^\p{Lu}/u.test(inside[index + 1]?.text ?? ''),
  )
}

export function hasVerb({ inside }: QuoteView): boolean {
  return inside.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}
