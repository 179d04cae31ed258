/**
 * Converts UTF-16 offsets to Unicode code points, which is what Python, jq and the W3C Web Annotation model count.
 * Most texts have no character outside the basic plane, and for those nothing is built.
 */
export function codePointCounter(text: string): (offset: number) => number {
  const low: number[] = []
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) low.push(match.index + 1)
  if (low.length === 0) return (offset) => offset
  return (offset) => offset - countBelow(low, offset)
}

/** Slices a text by offsets in code points. */
export function codePointSlicer(text: string): (start: number, end: number) => string {
  const astral = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }, before) => index - before)
  if (astral.length === 0) return (start, end) => text.slice(start, end)
  const unit = (codePoint: number) => codePoint + countBelow(astral, codePoint)
  return (start, end) => text.slice(unit(start), unit(end))
}

/** How many of the ascending numbers are less than the limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let from = 0
  let to = numbers.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (numbers[middle]! < limit) from = middle + 1
    else to = middle
  }
  return from
}
