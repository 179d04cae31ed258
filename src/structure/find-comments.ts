/**
 * The comment form and what visitors have written below it: their words are nobody's news. But a form may stand in the
 * middle of an article, and below the comments on one article the next may begin, where several were copied into one
 * file. News is told of others, visitors speak for themselves, and whatever has a visitor's name above it is a visitor's.
 */
import { COMMENTS, fits } from './notices.ts'
import { isName, isProse, type Piece } from './piece.ts'

/** Half-open range of indexes of pieces. */
export interface CommentSection {
  readonly from: number
  readonly to: number
}

/** "Bob T. says:", "Bob on 5 March at 9.14 am", "3 hours ago", "Reply". */
const HEAD =
  /^(?:reply|report|like|share|\d+ likes?)\b|\b(?:says|said|wrote|replied|commented) ?:$|\b\d{1,2}[:.]\d\d ?(?:[ap]\.?m\b|$)|\bago\b/i
const LONGEST_HEAD = 14
/** Pieces below a form in which a visitor's name stands, if anybody has written anything. */
const REACH = 4
const HEADLINE = { least: 3, most: 20 }
/** What stands between a headline and the text: a date, a byline. */
const LONGEST_HEAD_OF_ARTICLE = 3
const LEAST_TOLD = 12
const PERSONAL = /\b(?:i|i['’]\w+|me|my|mine|you|you['’]\w+|your|lol)\b/i
const QUOTED = /["“][^"“”]*["”]|(?<!\p{L})[‘'][^‘’]*?[’'](?!\p{L})/gu

/** In order; `body` is where the first article begins. */
export function findComments(pieces: readonly Piece[], body: number): CommentSection[] {
  const sections: CommentSection[] = []
  for (let i = body + 1; i < pieces.length; i++) {
    if (!COMMENTS.some((notice) => fits(notice, pieces[i]!))) continue
    const to = endOf(pieces, i)
    sections.push({ from: i, to })
    i = to - 1
  }
  return sections
}

function endOf(pieces: readonly Piece[], form: number): number {
  const isEmpty = !/^\d/.test(pieces[form]!.text) && !pieces.slice(form + 1, form + 1 + REACH).some(isHead)
  let at = form + 1
  while (at < pieces.length && !(isEmpty && isTold(pieces[at]!)) && !opensArticle(pieces, at)) at++
  return at
}

function isHead({ text, size }: Piece): boolean {
  return size <= LONGEST_HEAD && HEAD.test(text)
}

/** A headline, and running text right below it. */
function opensArticle(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!
  if (piece.ends || piece.size < HEADLINE.least || piece.size > HEADLINE.most || isHead(piece)) return false
  if (piece.size <= 4 && isName(piece.text)) return false
  if (PERSONAL.test(piece.text) || isHead(pieces[at - 1]!)) return false
  const text = pieces
    .slice(at + 1, at + 2 + LONGEST_HEAD_OF_ARTICLE)
    .find((one) => isProse(one) || isHead(one))
  return text !== undefined && isTold(text)
}

/** Running text that speaks of others. */
function isTold(piece: Piece): boolean {
  if (!piece.ends || piece.size < LEAST_TOLD || isHead(piece) || isName(piece.text)) return false
  return !PERSONAL.test(piece.text.replace(QUOTED, ''))
}
