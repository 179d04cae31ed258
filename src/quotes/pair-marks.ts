/** Pairs the marks of a whole document, block by block; an open quotation may be carried into the next block. */

import type { Structured } from '../model.ts'
import { startsUpper } from '../text/letters.ts'
import { carryOver } from './carry-over.ts'
import type { Mark } from './mark.ts'
import { type Open, pairBlock } from './pair-block.ts'
import { scanMarks } from './scan-marks.ts'

/** One quotation as its marks tell it. */
export interface Marked {
  readonly mark: Mark
  /** Its opening mark as repeated at the start of later paragraphs. */
  readonly repeats: readonly Mark[]
  /** Null where the closing mark is missing. */
  readonly close: Mark | null
  /** Indexes of the block of its first mark and of the last one that it reaches. */
  readonly from: number
  readonly to: number
  /** It cannot have gone on behind this: the next opening mark of its last block, or the end of that block. */
  readonly limit: number
}

export interface Unopened {
  readonly mark: Mark
  readonly block: number
}

export interface MarkedText {
  readonly marked: readonly Marked[]
  readonly unopened: readonly Unopened[]
}

export function pairMarks(document: Structured): MarkedText {
  const { text, blocks } = document
  const marksOf = blocks.map((block) => (block.kind === 'boilerplate' ? [] : scanMarks(text, block)))
  const marked: Marked[] = []
  const unopened: Unopened[] = []
  const going = new Map<Mark, { readonly from: number; readonly repeats: Mark[] }>()
  let carried: readonly Open[] = []

  blocks.forEach((block, index) => {
    const marks = marksOf[index]!
    if (marks.length === 0 && carried.length === 0) return
    const repeated = carried.filter(({ repeat }) => repeat !== null).length
    const { pairs, open, openings, ...rest } = pairBlock(marks.slice(repeated), carried)
    const finish = (mark: Mark, close: Mark | null, limit: number) =>
      marked.push({ mark, close, to: index, limit, ...(going.get(mark) ?? { from: index, repeats: [] }) })

    for (const pair of pairs) finish(pair.mark, pair.close, pair.close.start)
    for (const mark of rest.unopened) unopened.push({ mark, block: index })
    carried = carryOver(document, marksOf, index, open)
    const kept = new Set(carried.map(({ mark }) => mark))
    const position = new Map(openings.map((mark, at) => [mark, at]))
    for (const { mark } of open) {
      if (kept.has(mark)) continue
      const next = openings[(position.get(mark) ?? -1) + 1]
      finish(mark, null, next?.start ?? block.end)
    }
    for (const { mark, repeat } of carried) {
      if (!going.has(mark)) going.set(mark, { from: index, repeats: [] })
      if (repeat !== null) going.get(mark)!.repeats.push(repeat)
    }
  })
  return { marked: marked.filter(singlesAreQuotations(text, marked)), unopened }
}

/**
 * A single mark that nothing closes is an apostrophe ("‘Abd", "the 'hood"), except where an article quotes in single
 * marks throughout and the mark is a curly one before a capital.
 */
function singlesAreQuotations(text: string, marked: readonly Marked[]): (quotation: Marked) => boolean {
  const balance = marked.reduce(
    (sum, { mark, close }) => sum + (close ? (mark.family === 'single' ? 1 : -1) : 0),
    0,
  )
  return ({ mark, close }) =>
    mark.family !== 'single' ||
    close !== null ||
    (balance > 0 && text[mark.start] === '‘' && startsUpper(text.slice(mark.end, mark.end + 2)))
}
