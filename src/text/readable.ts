import type { Span } from '../model.ts'

/** The words of a span as a person reads them: line-break hyphens mended, white space folded. */
export function readable(text: string, span: Span, hyphens: readonly Span[]): string {
  let read = ''
  let at = span.start
  for (const hyphen of hyphens) {
    if (hyphen.end <= at || hyphen.start >= span.end) continue
    read += text.slice(at, hyphen.start)
    at = hyphen.end
  }
  return (read + text.slice(at, span.end)).replace(/\s+/g, ' ').trim()
}
