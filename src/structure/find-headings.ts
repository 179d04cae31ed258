/** Lines between paragraphs that announce what comes: short, without an end mark, and running text follows. */
import type { BlockRule } from './block-rule.ts'
import { isLocation } from './find-dateline.ts'
import { findLabel } from './find-label.ts'
import { isProse, type Piece } from './piece.ts'

/** Between paragraphs a heading is short; above the text a line of any usual length is a part of the head. */
const LONGEST_BETWEEN = 12
const LONGEST_ABOVE = 40

/** ‘It comes every spring’: a line that quotes the text below. What is said there ends with a mark of its own. */
const CROSSHEAD = /^['‘"“]\p{Lu}[^.,;:!?…]*['’"”]$/u

export const findHeadings: BlockRule = function* ({ pieces, kinds, body }) {
  const free = [...pieces.keys()].filter((i) => !kinds.has(i))
  for (const [n, i] of free.entries()) {
    const next = free[n + 1]
    if (next === undefined || !isHeading(pieces[i]!, i < body ? LONGEST_ABOVE : LONGEST_BETWEEN)) continue
    if (i < body || isProse(pieces[next]!)) yield [i, 'heading']
  }
}

function isHeading({ text, size, ends }: Piece, longest: number): boolean {
  if (ends || size > longest || !(/^[\p{Lu}\p{N}]/u.test(text) || CROSSHEAD.test(text))) return false
  if (!/[\p{L}\p{N})’'”"]$/u.test(text) || isLocation(text)) return false
  return findLabel(text, { start: 0, end: text.length }) === null
}
