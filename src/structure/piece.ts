/** A paragraph of yet unknown kind, with what the rules ask about it worked out once. */

import type { Span } from '../model.ts'
import { startsUpper } from '../text/letters.ts'

export interface Piece extends Span {
  /** White space folded; of a long paragraph only the beginning and, after an ellipsis, the end. */
  readonly text: string
  /** Number of words; for a long paragraph, a number that is large enough. */
  readonly size: number
  /** Ends in a full stop or its like, inside or outside of closing marks: "… he said.”" */
  readonly ends: boolean
}

const LONGEST = 600
/** A full stop or its like, inside or outside of closing marks, or the comma of “…,” with its speaker lost. */
const ENDS = /[.!?…][”"’'»)\]]{0,3}$|,[”"’']{1,2}$/

export function makePiece(text: string, span: Span): Piece {
  const length = span.end - span.start
  const shown =
    length <= LONGEST
      ? text.slice(span.start, span.end)
      : `${text.slice(span.start, span.start + LONGEST - 80)}…${text.slice(span.end - 80, span.end)}`
  const folded = UNEVEN.test(shown) ? shown.replace(/\s+/g, ' ') : shown
  return { start: span.start, end: span.end, text: folded, size: countWords(folded), ends: ENDS.test(folded) }
}

/** White space other than single plain spaces. */
const UNEVEN = / {2}|[^\S ]/

export function countWords(text: string): number {
  let count = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++
  return count
}

export const wordsOf = ({ text }: Piece): readonly string[] => text.split(' ')

/** Running text, as against headlines, names, dates and menus. */
export const isProse = (piece: Piece): boolean => piece.ends && piece.size >= 10

/** Small words that stay small in names and headlines. */
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|de|da|del|von|van|bin|al|&|[-–—|])$/i

/** Every word has a capital but for the small ones: "Mara Ilves and Tomas Brandt". Digits and sentence marks do not occur. */
export function isName(text: string): boolean {
  const words = text.split(/[\s,]+/)
  return (
    words.every((word) => SMALL.test(word) || /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word)) && startsUpper(text)
  )
}

/** Most longer words have a capital: "Norvia Asks For More Troops". */
export function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\P{L}*\p{L}{4}/u.test(word))
  return long.length > 1 && long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= long.length * 0.8
}
