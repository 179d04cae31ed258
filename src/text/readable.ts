import type { Span } from '../model.ts'
import { firstWhere } from './first-where.ts'

/** The words of a span as a person reads them: line-break hyphens mended, white space folded. `hyphens` are in order. */
export function readable(text: string, span: Span, hyphens: readonly Span[]): string {
  let read = ''
  let at = span.start
  for (let i = firstWhere(hyphens, ({ end }) => end > span.start); i < hyphens.length; i++) {
    const hyphen = hyphens[i]!
    if (hyphen.start >= span.end) break
    read += text.slice(at, hyphen.start)
    at = hyphen.end
  }
  return (read + text.slice(at, span.end)).replace(/\s+/g, ' ').trim()
}
