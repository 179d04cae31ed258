/**
 * Which of the quotations still open at the end of a block go on in the next one. A quotation runs over several
 * paragraphs in two ways:
 *
 *  - its opening mark is repeated at the start of each paragraph, as the press does;
 *  - it is marked at its two ends only, as in translations and summaries: then the next mark of its family closes, near
 *    enough, and nothing before it (a heading, a label, an opening mark) says that the text went on to something else.
 */
import type { Block, Span, Structured } from '../model.ts'
import type { Mark } from './mark.ts'
import type { Open } from './pair-block.ts'
import { findReportingClause, namedBehind, reports } from './reporting-clause.ts'
import { isStageDirection } from './stage-direction.ts'

/** How far a quotation marked at its two ends only may reach. */
const MOST_BLOCKS = 8
const MOST_CHARACTERS = 4_000

export function carryOver(
  document: Structured,
  marksOf: readonly (readonly Mark[])[],
  index: number,
  open: readonly Open[],
): readonly Open[] {
  const { text, blocks } = document
  const next = blocks[index + 1]
  if (open.length === 0 || blocks[index]!.kind !== 'paragraph' || !isPlain(next)) return []
  if (isStageDirection(text, next)) return []
  // a single mark left open is an apostrophe, unless the next paragraph repeats it
  const outer = Math.max(
    0,
    open.findLastIndex(({ mark }) => mark.family !== 'single'),
  )
  const nest = open.slice(outer, outer + 2)
  const repeated = repeatedMarks(nest, next, marksOf[index + 1]!)
  if (repeated.length > 0) {
    const last = open[outer]!.repeat ?? open[outer]!.mark
    const goesOn =
      startsUtterance(text, open[outer]!.mark) &&
      !endsInReport(text, Math.max(last.end, blocks[index]!.start), blocks[index]!.end) &&
      !isAnothers(
        text,
        { start: blocks[index]!.start, end: last.start },
        marksOf[index + 1]!,
        repeated.length,
      )
    return goesOn ? repeated : []
  }
  return closesLater(open[outer]!, blocks, marksOf, index) ? [{ mark: open[outer]!.mark, repeat: null }] : []
}

function isPlain(block: Block | undefined): block is Block {
  return block?.kind === 'paragraph' && block.label === null && block.dateline === null && block.turn === null
}

/** The open quotations, outermost first, whose marks stand again at the start of the next block. */
function repeatedMarks(nest: readonly Open[], next: Block, marks: readonly Mark[]): Open[] {
  const repeated: Open[] = []
  let at = next.start
  for (const [index, open] of nest.entries()) {
    const mark = marks[index]
    if (mark?.start !== at || mark.family !== open.mark.family || mark.context !== 'open') break
    repeated.push({ mark: open.mark, repeat: mark })
    at = mark.end
  }
  return repeated
}

/** No fragment in the middle of the writer's sentence: `They were “very happy and left.` does not go on. */
function startsUtterance(text: string, mark: Mark): boolean {
  return !(
    /^\s?\p{Ll}/u.test(text.slice(mark.end, mark.end + 2)) &&
    /[\p{L}\p{N}] ?$/u.test(text.slice(Math.max(0, mark.start - 2), mark.start))
  )
}

/** `“We stay. Minister Ilves said in a statement.`: the closing mark was lost, the paragraph is complete. */
function endsInReport(text: string, from: number, to: number): boolean {
  const clause = findReportingClause(text.slice(from, to))
  return clause !== null
}

const CLAUSE = 120

/**
 * `Ilves said: “We stay. ¶ “We leave,” Tomas Brandt said.`: both paragraphs say who speaks, and the second names somebody
 * of whom the first says nothing, so that they are two quotations, the first without its closing mark.
 */
function isAnothers(text: string, before: Span, marks: readonly Mark[], opening: number): boolean {
  const close = marks[opening]
  if (close === undefined || !reports(text.slice(before.start, before.end))) return false
  const name = namedBehind(text.slice(close.end, close.end + CLAUSE))
  return name !== null && !text.slice(before.start, before.end).includes(name)
}

function closesLater(
  open: Open,
  blocks: readonly Block[],
  marksOf: readonly (readonly Mark[])[],
  index: number,
): boolean {
  if (open.mark.family === 'single') return false
  for (let at = index + 1; at <= index + MOST_BLOCKS && isPlain(blocks[at]); at++) {
    const mark = marksOf[at]!.find(({ family, weak }) => family === open.mark.family && !weak)
    if (mark === undefined) continue
    const closes = mark.context === 'close' || (mark.context === 'either' && mark.nominal === 'close')
    return closes && mark.start - open.mark.start <= MOST_CHARACTERS
  }
  return false
}
