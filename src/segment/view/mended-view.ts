/**
 * The document as wink should read it, with a way back to the untouched text.
 *
 * A badly copied text is mended here and not in the tokens, because then wink tags what was meant: "territo-↵ry" is read
 * "territory", and "left Hallen.She" gets its space. What each kind of edit looks for is in its own file; the array below
 * is the policy, and where two edits touch the same letters the first in the text wins, then the first in the array.
 *
 * Blocks stand apart by a blank line, at which wink always ends a sentence; boilerplate is not in the view at all.
 */
import type { Quoted, Span } from '../../model.ts'
import { disjoint } from '../../text/disjoint.ts'
import { firstWhere } from '../../text/first-where.ts'
import { addresses } from './addresses.ts'
import { brokenWords } from './broken-words.ts'
import { clitics } from './clitics.ts'
import { dashes } from './dashes.ts'
import { dropCapitals } from './drop-capitals.ts'
import type { Edit, FindEdits } from './edit.ts'
import { gluedNames } from './glued-names.ts'
import { longRuns } from './long-runs.ts'
import { lostSpaces } from './lost-spaces.ts'
import { plainCharacters } from './plain-characters.ts'
import { quotationMarks } from './quotation-marks.ts'

const policy: readonly FindEdits[] = [
  brokenWords,
  dropCapitals,
  addresses,
  quotationMarks,
  clitics,
  dashes,
  lostSpaces,
  gluedNames,
  longRuns,
]

export interface View {
  readonly text: string
  /** The span of the source from which a span of the view was read; offsets asked for must not be white space. */
  source(start: number, end: number): Span
  /** What is written there, without what was left out of the view. */
  written(start: number, end: number): string
}

/** A stretch of the view: source copied letter for letter, or an edit in the place of its span. */
interface Piece {
  readonly at: number
  readonly from: Span
  readonly copied: boolean
}

export function mendedView(document: Quoted): View {
  const edits = disjoint(policy.flatMap((find) => [...find(document)]))
  const pieces: Piece[] = []
  let text = ''
  let next = 0

  const copy = (start: number, end: number) => {
    if (start >= end) return
    pieces.push({ at: text.length, from: { start, end }, copied: true })
    text += plainCharacters(document.text.slice(start, end))
  }
  const replace = (edit: Edit) => {
    if (edit.text === '') return
    pieces.push({ at: text.length, from: edit, copied: false })
    text += edit.text
  }

  for (const block of document.blocks) {
    if (block.kind === 'boilerplate') continue
    replace({ start: block.start, end: block.start, text: '\n\n' })
    let at = block.start
    while (next < edits.length && edits[next]!.start < at) next++
    for (; next < edits.length && edits[next]!.end <= block.end; next++) {
      const edit = edits[next]!
      copy(at, edit.start)
      replace(edit)
      at = edit.end
    }
    copy(at, block.end)
  }

  let near = 0
  /** Index of the piece that holds an offset of the view: as words are brought back in order, mostly the same as before. */
  const pieceAt = (offset: number) => {
    const isNear = pieces[near]!.at <= offset && offset < (pieces[near + 1]?.at ?? text.length)
    if (!isNear) near = Math.max(0, firstWhere(pieces, ({ at }) => at > offset) - 1)
    return near
  }

  return {
    text,
    source: (start, end) => {
      const first = pieceAt(start)
      const next = pieces[first + 1]
      const last = next && next.at < end ? pieceAt(end - 1) : first
      return { start: sourceStart(pieces[first]!, start), end: sourceEnd(pieces[last]!, end) }
    },
    written: (start, end) => {
      let written = ''
      for (let index = pieceAt(start); index < pieces.length && pieces[index]!.at < end; index++) {
        const piece = pieces[index]!
        const until = Math.min(end, pieces[index + 1]?.at ?? end)
        written += document.text.slice(sourceStart(piece, Math.max(start, piece.at)), sourceEnd(piece, until))
      }
      return written
    },
  }
}

function sourceStart({ at, from, copied }: Piece, offset: number): number {
  return copied ? from.start + offset - at : from.start
}

function sourceEnd({ at, from, copied }: Piece, offset: number): number {
  return copied ? from.start + offset - at : from.end
}
