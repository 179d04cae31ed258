/**
 * Finds the parts of an article: title, byline, paragraphs, what a web page has left around them, and the hyphens of a
 * page width that is no longer there. Lines become paragraphs, and an ordered list of rules says what each one is.
 */
import type { Block, BlockKind, Document, Span, Structured } from '../model.ts'
import { readable } from '../text/readable.ts'
import type { BlockRule } from './block-rule.ts'
import { findBody } from './find-body.ts'
import { findBoilerplate } from './find-boilerplate.ts'
import { findBylines } from './find-bylines.ts'
import { findDateline } from './find-dateline.ts'
import { findDates } from './find-dates.ts'
import { findHeadings } from './find-headings.ts'
import { findHyphens } from './find-hyphens.ts'
import { findLabel } from './find-label.ts'
import { findLines } from './find-lines.ts'
import { findTitles } from './find-titles.ts'
import { findTurns } from './find-turns.ts'
import { joinLines } from './join-lines.ts'
import { isTitleCase, makePiece, type Piece, wordsOf } from './piece.ts'
import { restore } from './restore/restore.ts'

/** In this order: a share button is never a headline, and a date never a byline. */
const RULES: readonly BlockRule[] = [findBoilerplate, findDates, findTitles, findBylines, findHeadings]

/** Linear in the length of the text; never throws. */
export function structure(document: Document): Structured {
  const restored = restore(document)
  const { text } = restored
  const pieces = joinLines(text, findLines(text)).map((span) => makePiece(text, span))
  const body = findBody(pieces)
  const turns = findTurns(text, pieces)
  const kinds = classify(pieces, body, turns)
  const blocks = pieces.map((piece, i): Block => {
    const kind = kinds.get(i) ?? 'paragraph'
    const turn = kind === 'paragraph' ? (turns.get(i) ?? null) : null
    const label = kind === 'paragraph' && turn === null ? findLabel(text, piece) : null
    const unlabelled = kind === 'paragraph' && label === null && turns.size === 0
    const dateline = unlabelled ? findDateline(text, piece, i === body) : null
    return { kind, start: piece.start, end: piece.end, label, dateline, turn }
  })
  const hyphens = findHyphens(text, blocks)
  const title = blocks.find((block) => block.kind === 'title')
  return { ...restored, title: title ? readable(text, title, hyphens) : null, blocks, hyphens }
}

const isSpoken = (piece: Piece): boolean => piece.ends && !isTitleCase(wordsOf(piece))

function classify(
  pieces: readonly Piece[],
  body: number,
  turns: ReadonlyMap<number, Span>,
): ReadonlyMap<number, BlockKind> {
  const kinds = new Map<number, BlockKind>()
  const article = { pieces, kinds, body }
  // "ILVES: Never" is short and ends without a stop, as headings do; above an interview it may be the title
  const isTurn = (index: number, kind: BlockKind) =>
    turns.has(index) && (kind === 'heading' || (kind === 'title' && isSpoken(pieces[index]!)))
  for (const rule of RULES) {
    for (const [index, kind] of rule(article)) {
      if (!kinds.has(index) && !isTurn(index, kind)) kinds.set(index, kind)
    }
  }
  return kinds
}
