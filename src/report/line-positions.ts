import { firstWhere } from '../text/first-where.ts'

export interface Position {
  readonly line: number
  readonly column: number
}

/** Line and column of an offset, both 1-based; columns count code points. A line ends at LF, CRLF or CR. */
export function linePositions(
  text: string,
  codePoint: (offset: number) => number,
): (offset: number) => Position {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return (offset) => {
    const line = firstWhere(starts, (start) => start > offset)
    return { line, column: codePoint(offset) - codePoint(starts[line - 1]!) + 1 }
  }
}
