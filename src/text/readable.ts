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
  const words = read + text.slice(at, span.end)
  return isTidy(words) ? words : words.replace(/\s+/g, ' ').trim()
}

/** Single spaces between words of letters below the first rare space, U+1680: nearly all that is ever read. */
function isTidy(words: string): boolean {
  let before = 32
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
    if (code < 32 || (code > 126 && code < 161) || code >= 0x1680 || (code === 32 && before === 32))
      return false
    before = code
  }
  return before !== 32
}
