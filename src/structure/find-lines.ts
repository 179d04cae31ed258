/**
 * Cuts a text into its lines, whatever ends them: files come from every system, and text copied from PDFs holds form
 * feeds and vertical tabs as well. A paragraph separator (U+2029) counts as a blank line.
 */
import type { Span } from '../model.ts'
import { trimSpan } from '../text/spaces.ts'

/** A line with something on it, without the white space around. */
export interface Line extends Span {
  /** Line breaks since the line before: 1 for the very next line, more where blank lines lie between. */
  readonly breaks: number
  /** Columns of white space before its first character. */
  readonly indent: number
}

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

export function findLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  let breaks = 0
  const take = (end: number) => {
    const line = trimSpan(text, from, end)
    if (line.start === line.end) return
    lines.push({ start: line.start, end: line.end, breaks, indent: line.start - from })
    breaks = 0
  }
  for (const match of text.matchAll(BREAK)) {
    take(match.index)
    breaks += match[0] === '\u2029' ? 2 : 1
    from = match.index + match[0].length
  }
  take(text.length)
  return lines
}
