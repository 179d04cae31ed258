/** Line and column of an offset, both 1-based; columns count code points. A line ends at LF, CRLF or CR. */
export function linePositions(
  text: string,
  codePoint: (offset: number) => number,
): (offset: number) => { line: number; column: number } {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return (offset) => {
    let from = 0
    let to = starts.length
    while (to - from > 1) {
      const middle = (from + to) >>> 1
      if (starts[middle]! <= offset) from = middle
      else to = middle
    }
    return { line: from + 1, column: codePoint(offset) - codePoint(starts[from]!) + 1 }
  }
}
