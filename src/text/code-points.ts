/**
 * Converts UTF-16 offsets to Unicode code points, which is what Python, jq and the W3C Web Annotation model count.
 * Most texts have no character outside the basic plane, and for those nothing is built.
 */
export function codePointCounter(text: string): (offset: number) => number {
  const low: number[] = []
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) low.push(match.index + 1)
  if (low.length === 0) return (offset) => offset
  return (offset) => {
    let from = 0
    let to = low.length
    while (from < to) {
      const middle = (from + to) >>> 1
      if (low[middle]! < offset) from = middle + 1
      else to = middle
    }
    return offset - from
  }
}
