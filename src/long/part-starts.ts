import type { Span } from '../model.ts'
import type { Start } from './shift-report.ts'

/** Where each of the parts of a text starts, in the terms of a report. A line ends at LF, CRLF or CR. */
export function partStarts(text: string, parts: readonly Span[]): Start[] {
  const starts: Start[] = []
  let at: Start = { codePoint: 0, lines: 0, columns: 0 }
  for (const { start, end } of parts) {
    starts.push(at)
    const part = text.slice(start, end)
    const lines = part.split(/\r\n|\n|\r/)
    const codePoints = length(part)
    const last = length(lines.at(-1)!)
    at = {
      codePoint: at.codePoint + codePoints,
      lines: at.lines + lines.length - 1,
      columns: lines.length > 1 ? last : at.columns + last,
    }
  }
  return starts
}

function length(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0)
}
