import type { Attributed, ContextReport, QuoteReport, Span } from '../model.ts'
import { firstWhere } from '../text/first-where.ts'
import { readable } from '../text/readable.ts'
import type { Converter } from './converter.ts'

/** Gives every quote the sentences that it stands in and as many before and after them, all of the same part of the article. */
export function quoteContexts(
  { text, sentences, blocks, hyphens }: Attributed,
  convert: Converter,
  around: number,
): (quote: QuoteReport) => ContextReport | null {
  const spans = sentences.map(convert.span)
  const kindOf = (sentence: number) => blocks[sentences[sentence]!.block]!.kind
  return ({ start, end }) => {
    const first = lastStartingBy(spans, start)
    if (first < 0) return null
    const last = Math.max(first, lastStartingBy(spans, end - 1))
    let [from, to] = [first, last]
    while (from > 0 && first - from < around && kindOf(from - 1) === kindOf(first)) from--
    while (to + 1 < spans.length && to - last < around && kindOf(to + 1) === kindOf(last)) to++
    const words = { start: sentences[from]!.start, end: sentences[to]!.end }
    return { text: readable(text, words, hyphens), ...convert.span(words) }
  }
}

/** Index of the last span that starts at the offset or before it, or -1. */
function lastStartingBy(spans: readonly Span[], offset: number): number {
  return firstWhere(spans, ({ start }) => start > offset) - 1
}
