/** Where the running text begins. Everything before it may be a headline, a byline or a menu. */
import { isProse, isTitleCase, type Piece, wordsOf } from './piece.ts'

/** Index of the first paragraph of the article; the number of pieces where there is no running text at all. */
export function findBody(pieces: readonly Piece[]): number {
  const first = (test: (piece: Piece) => boolean) =>
    pieces.findIndex((piece, i) => test(piece) && !(i === 0 && isMarkedHeadline(piece)))
  const prose = first(isProse)
  const body = prose < 0 ? first(isShortProse) : prose
  return body < 0 ? pieces.length : body
}

/** Dialogue may have no long paragraph at all. */
const isShortProse = ({ ends, size }: Piece): boolean => ends && size >= 4

/** "The Long Road To Hallen, Part Two." or "Will Norvia Join?": a headline, though it ends like a sentence. */
export function isMarkedHeadline(piece: Piece): boolean {
  const { text, size } = piece
  if (size > 20 || /[.!?…] \p{Lu}/u.test(text)) return false
  return isTitleCase(wordsOf(piece)) || (/\?$/.test(text) && size <= 14)
}
