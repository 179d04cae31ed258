/**
 * Where a text too long to be analysed at once is cut. The stages keep some two hundred bytes for each letter, so that a
 * file of 50 MB, a year of a paper in one, would need more memory than most machines have. It is cut where least is lost:
 * between paragraphs, and in no quotation; only a text without line ends, full stops and spaces is cut anywhere.
 */
import type { Span } from '../model.ts'
import { firstWhere } from '../text/first-where.ts'

/** Letters that are analysed at once, some fifty thousand words: longer than anything that a paper prints. */
export const LONGEST = 2 ** 18

/** A cut is at the end of one of these, of the first kind that there is. */
const CUTS: readonly RegExp[] = [
  /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*[\r\n]\s*/g,
  /[\r\n]\s*/g,
  /[.!?…][”’"')\]]{0,3}\s+/g,
  /\s+/g,
]

/**
 * Spans one after the other, of `longest` at most, that are the whole text.
 * @param quotationsIn in order and disjoint; it is asked about the surroundings of each cut
 */
export function divide(
  text: string,
  quotationsIn: (surroundings: string) => readonly Span[],
  longest: number = LONGEST,
): Span[] {
  // The cut is in the middle of three eighths; the first and the last show which quotations begin before it and end behind.
  const eighth = longest >> 3
  const spans: Span[] = []
  let start = 0
  while (text.length - start > longest) {
    const from = start + longest - 3 * eighth
    const surroundings = text.slice(from, start + longest)
    const end = from + cutBetween(surroundings, eighth, 2 * eighth, quotationsIn(surroundings))
    spans.push({ start, end })
    start = end
  }
  return [...spans, { start, end: text.length }]
}

function cutBetween(text: string, from: number, to: number, quotations: readonly Span[]): number {
  const searched = text.slice(from, to)
  for (const cut of CUTS) {
    const ends = [...searched.matchAll(cut)].map(({ index, 0: { length } }) => from + index + length)
    const end = ends.findLast((end) => end < to && !isQuoted(end, quotations))
    if (end !== undefined) return end
  }
  return /[\udc00-\udfff\n]/.test(text[to]!) ? to + 1 : to
}

/** Before a quotation is no place to cut, either: who speaks may stand in front of it. */
function isQuoted(offset: number, quotations: readonly Span[]): boolean {
  const quotation = quotations[firstWhere(quotations, ({ start }) => start > offset) - 1]
  return quotation !== undefined && offset < quotation.end
}
