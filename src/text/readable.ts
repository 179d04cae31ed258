import type { Span } from '../model.ts'

/** The words of a span as a person reads them: line-break hyphens mended, white space folded. `hyphens` are in order. */
export function readable(text: string, span: Span, hyphens: readonly Span[]): string {
  let read = ''
  let at = span.start
  for (let i = firstEndingAfter(hyphens, span.start); i < hyphens.length; i++) {
    const hyphen = hyphens[i]!
    if (hyphen.start >= span.end) break
    read += text.slice(at, hyphen.start)
    at = hyphen.end
  }
  return (read + text.slice(at, span.end)).replace(/\s+/g, ' ').trim()
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let from = 0
  let to = spans.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (spans[middle]!.end <= offset) from = middle + 1
    else to = middle
  }
  return from
}
