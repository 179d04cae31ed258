/**
 * Quotations in which no mark stands: the layout alone says that somebody speaks. The rules stand in one array and are
 * asked paragraph by paragraph; the first that answers decides, and a paragraph belongs to one quotation only.
 */
import type { Span, Structured } from '../model.ts'
import { blockQuotation } from './block-quotation.ts'
import { labelledQuotation } from './labelled-quotation.ts'
import type { Unnested } from './nest.ts'
import type { MarkedText } from './pair-marks.ts'
import { reportedLine } from './reported-line.ts'
import { turnParagraphs } from './turn-paragraphs.ts'
import { tweet } from './tweet.ts'
import type { UnmarkedRule } from './unmarked-rule.ts'

const RULES: readonly UnmarkedRule[] = [labelledQuotation, tweet, blockQuotation, reportedLine]

export function unmarkedQuotations(document: Structured, read: MarkedText): Unnested[] {
  const { text, blocks } = document
  const marked = markedBlocks(read)
  const isFree = (index: number): boolean => {
    const block = blocks[index]
    return block?.kind === 'paragraph' && block.turn === null && !marked.has(index)
  }
  const begins = new Set(read.marked.map(({ mark }) => mark.start))
  const paragraphsOf = turnParagraphs(document)
  const found: Unnested[] = []
  blocks.forEach(({ turn, start }, index) => {
    if (start < (found.at(-1)?.end ?? 0)) return
    const content = turn
      ? paragraphsOf(index)
      : isFree(index)
        ? RULES.reduce<readonly Span[] | null>((words, rule) => words ?? rule(document, index, isFree), null)
        : null
    const first = content?.[0]
    if (!content || !first) return
    const from = first.end - text.slice(first.start, first.end).trimStart().length
    // Ilves: “We stay.” is a quotation in marks, whoever is named before it
    if (!begins.has(from)) found.push({ start: from, end: content.at(-1)!.end, content, closed: true, turn })
  })
  return found
}

function markedBlocks({ marked, unopened }: MarkedText): ReadonlySet<number> {
  const blocks = new Set(unopened.map(({ block }) => block))
  for (const { from, to, mark } of marked) {
    if (mark.family !== 'single') for (let at = from; at <= to; at++) blocks.add(at)
  }
  return blocks
}
