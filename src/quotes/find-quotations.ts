/**
 * Finds the words between quotation marks, before anything is known of words and sentences: marks are scanned, told
 * from apostrophes, paired block by block, and what has lost one of its marks is recovered. Every odd mark becomes a
 * warning.
 */
import type { Block, Quoted, Span, Structured } from '../model.ts'
import { creditLength } from './credit-line.ts'
import { nest, type Unnested } from './nest.ts'
import { type Marked, type MarkedText, pairMarks } from './pair-marks.ts'
import { recoverEnd } from './recover-end.ts'
import { recoverStart } from './recover-start.ts'
import { unmarkedQuotations } from './unmarked.ts'
import { warn } from './warn.ts'

export function findQuotations(document: Structured): Quoted {
  const read = pairMarks(document)
  const marked = read.marked.map((quotation) => fromMarks(document, quotation))
  const found = [...marked, ...withoutOpening(document, read, marked), ...unmarkedQuotations(document, read)]
  return {
    ...document,
    quotations: nest(document.text, found),
    warnings: [...document.warnings, ...warn(document.text, read)],
  }
}

function fromMarks({ text, blocks }: Structured, quotation: Marked): Unnested {
  const { mark, repeats, close, from, to, limit } = quotation
  const content: Span[] = []
  const turn = turnOf(text, blocks[from]!, mark)
  // "ILVES: We stay.": the marks hold the label too
  let start = Math.max(mark.end, turn?.end ?? 0)
  let repeat = 0
  for (let at = from; at < to; at++) {
    content.push({ start, end: blocks[at]!.end })
    start = blocks[at + 1]!.start
    const again = repeats[repeat]
    if (again === undefined) continue
    start = again.end
    repeat++
  }
  const end = close?.start ?? recoverEnd(text, { start, end: limit })
  content.push({ start, end })
  const spoken = end - creditLength(text.slice(mark.end, end))
  if (spoken === end)
    return { start: mark.start, end: close?.end ?? end, content, closed: close !== null, turn }
  const kept = content.filter((span) => span.start < spoken)
  kept.push({ start: kept.pop()!.start, end: spoken })
  return { start: mark.start, end: spoken, content: kept, closed: close !== null, turn }
}

/** The label of a turn, just inside the opening mark or just before it. */
function turnOf(text: string, { turn }: Block, mark: Span): Span | null {
  if (turn === null) return null
  const [from, to] = turn.end <= mark.start ? [turn.end, mark.start] : [mark.end, turn.start]
  return from <= to && to - from < 3 && text.slice(from, to).trim() === '' ? turn : null
}

/** Quotations that have a closing mark only, where their beginning is clear. */
function withoutOpening(
  { text, blocks }: Structured,
  read: MarkedText,
  marked: readonly Unnested[],
): Unnested[] {
  const edges = [
    ...marked.flatMap(({ start, end }) => [start, end]),
    ...read.unopened.map(({ mark }) => mark.end),
  ]
  edges.sort((a, b) => a - b)
  let edge = 0
  return read.unopened.flatMap(({ mark, block }) => {
    while (edge < edges.length && edges[edge]! <= mark.start) edge++
    const start = blocks[block]!.label?.end ?? blocks[block]!.start
    const behind = edges[edge - 1] ?? 0
    const from = recoverStart(text, { start: Math.max(start, behind), end: mark.start }, behind <= start)
    if (from === null) return []
    return [
      { start: from, end: mark.end, content: [{ start: from, end: mark.start }], closed: true, turn: null },
    ]
  })
}
