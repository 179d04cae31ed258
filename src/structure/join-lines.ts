/**
 * Puts lines together that a page width has cut. A file keeps to one manner: either a line is a paragraph, as in text
 * copied from a browser, or lines are filled up to a width, as in text copied from a PDF. Which, is read from the line
 * ends of the whole file: filled lines end in the middle of a sentence as often as not, paragraphs hardly ever.
 */
import type { Span } from '../model.ts'
import type { Line } from './find-lines.ts'

/** Lines longer than this are no page's. */
const WIDEST_PAGE = 140
/** Below this share of its width a line is not full: the next word would have had room. */
const FULL = 0.85

/** How the pages of a file were set: lines filled up to a width, with so many line breaks between two of them. */
interface Page {
  readonly width: number
  readonly breaks: number
}

/** Paragraphs, in order. */
export function joinLines(text: string, lines: readonly Line[]): readonly Span[] {
  const page = findPage(text, lines, 1) ?? findPage(text, lines, 2)
  const paragraphs: Span[] = []
  let start = 0
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (next && goesOn(text, line, next, page)) return
    paragraphs.push({ start: lines[start]!.start, end: line.end })
    start = i + 1
  })
  return paragraphs
}

/** The page whose lines are so many breaks apart (two: some converters double every line end), or null. */
function findPage(text: string, lines: readonly Line[], breaks: number): Page | null {
  const followed = lines.filter((_, i) => lines[i + 1]?.breaks === breaks)
  if (followed.length < 3) return null
  const cut = lines.filter(
    (line, i) => lines[i + 1]?.breaks === breaks && isCut(text, line, lines[i + 1]!),
  ).length
  if (cut < followed.length * 0.4) return null
  const lengths = followed.map(lengthOf).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.8)]!
  return width >= 25 && width <= WIDEST_PAGE ? { width, breaks } : null
}

/** The sentence runs over the line end: "… the council of⏎the town". */
const isCut = (text: string, line: Line, next: Line): boolean =>
  endsInside(text, line) && startsLower(text, next)

function goesOn(text: string, line: Line, next: Line, page: Page | null): boolean {
  if (next.breaks > (page?.breaks ?? 1)) return false
  if (endsInHyphen(text, line) && startsLower(text, next)) return true
  if (startsItem(text, next)) return false
  if (page === null) return lengthOf(line) > 40 && isCut(text, line, next)
  if (next.indent > line.indent + 1 && !endsInside(text, line)) return false
  if (startsLower(text, next)) return true
  return lengthOf(line) + 1 + firstWordLength(text, next) > page.width * FULL
}

const lengthOf = (line: Line): number => line.end - line.start

/** The last character is a letter, a comma or a hyphen: a sentence has not ended here. */
const endsInside = (text: string, line: Line): boolean =>
  /[\p{L}\p{N},\-\u00ad\u2010]/u.test(text[line.end - 1]!)

const endsInHyphen = (text: string, line: Line): boolean =>
  /\p{L}[-\u00ad\u2010]$/u.test(text.slice(Math.max(line.start, line.end - 3), line.end))

const startsLower = (text: string, line: Line): boolean => /\p{Ll}/u.test(text[line.start]!)

const startsItem = (text: string, line: Line): boolean =>
  /^(?:[•‣▪◦●*–—-]|\d{1,3}[.)])\s/.test(text.slice(line.start, line.start + 6))

function firstWordLength(text: string, line: Line): number {
  const space = text.slice(line.start, Math.min(line.end, line.start + 40)).search(/\s/)
  return space < 0 ? Math.min(40, lengthOf(line)) : space
}
