import { firstWhere } from './first-where.ts'

/**
 * Converts UTF-16 offsets to Unicode code points, which is what Python, jq and the W3C Web Annotation model count.
 * Most texts have no character outside the basic plane, and for those nothing is built.
 */
export function codePointCounter(text: string): (offset: number) => number {
  const low: number[] = []
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) low.push(match.index + 1)
  if (low.length === 0) return (offset) => offset
  return (offset) => offset - firstWhere(low, (at) => at >= offset)
}

/** Slices a text by offsets in code points. */
export function codePointSlicer(text: string): (start: number, end: number) => string {
  const astral = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }, before) => index - before)
  if (astral.length === 0) return (start, end) => text.slice(start, end)
  const unit = (codePoint: number) => codePoint + firstWhere(astral, (at) => at >= codePoint)
  return (start, end) => text.slice(unit(start), unit(end))
}
