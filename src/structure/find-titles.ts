/**
 * The headline, and the same headline said again: content systems print it as page title and as title of the article,
 * often with a word changed ("… As Fears Mount", "…: Fears Mount").
 */
import type { Article, BlockRule } from './block-rule.ts'
import { isMarkedHeadline } from './find-body.ts'
import { isPersonLine } from './find-bylines.ts'
import { findDateline } from './find-dateline.ts'
import type { Piece } from './piece.ts'

export const findTitles: BlockRule = function* (article) {
  const { pieces, kinds, body } = article
  const title = headline(article)
  if (title < 0) return
  yield [title, 'title']
  for (let i = title + 1; i < body; i++) {
    if (!kinds.has(i) && saysTheSame(pieces[title]!, pieces[i]!)) yield [i, 'title']
  }
}

/** The first line of some length before the running text; a text without running text has no headline. */
function headline({ pieces, kinds, body }: Article): number {
  if (body === pieces.length) return -1
  const story = pieces.findIndex(isTold)
  const end = story < 0 ? body : Math.min(story, body)
  const candidates = [...pieces.keys()].slice(0, end).filter((i) => !kinds.has(i) && isHeadline(pieces[i]!))
  return candidates.find((i) => pieces[i]!.size >= 4) ?? candidates[0] ?? -1
}

/** `“How old are you?” the doctor asked.`: with such a line a story has begun, however short its lines. */
function isTold({ text }: Piece): boolean {
  return /^["“‘'«„]/.test(text) && /\p{L}\.$/u.test(text.slice(-3))
}

function isHeadline(piece: Piece): boolean {
  const { text, size } = piece
  if (size < 2 || size > 30 || !/^[\p{Lu}\p{N}"“‘'«„]/u.test(text)) return false
  if (/^by /i.test(text) || /[:;,]$/.test(text) || CREDIT.test(text)) return false
  if (isPersonLine(piece) || findDateline(text, { start: 0, end: text.length })) return false
  return !piece.ends || isMarkedHeadline(piece) || size < 10
}

/** "The bridge of Hallen last year. Photo: Norvia Press". */
const CREDIT = /\b(?:photo|image|picture|courtesy|credit)(?:graph)?s?(?: by)? ?[:/]/i

/** Three words in five are common to both. */
function saysTheSame(a: Piece, b: Piece): boolean {
  const first = wordSet(a)
  const second = wordSet(b)
  const common = [...first].filter((word) => second.has(word)).length
  return common >= 3 && common >= 0.6 * Math.max(first.size, second.size)
}

const wordSet = ({ text }: Piece): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
