/**
 * Pairs the marks of one block with a stack. What a mark does depends on what is open when it comes: a straight mark
 * whose neighbours say nothing closes what is open, else it opens.
 *
 * There are two readings of a block. By neighbours: the white space around a mark counts. By turns: straight marks
 * open and close in turn, whatever stands around them; it serves where spaces went astray ("So, "he said.) and is
 * taken only where it leaves fewer loose ends and contradictions.
 */
import type { Mark, Side } from './mark.ts'

/** An opened quotation. */
export interface Open {
  readonly mark: Mark
  /** Its opening mark as repeated at the start of this block, or null. */
  readonly repeat: Mark | null
}

export interface Pair {
  readonly mark: Mark
  readonly close: Mark
}

export interface Pairing {
  readonly pairs: readonly Pair[]
  /** Never closed in this block, outermost first. */
  readonly open: readonly Open[]
  /** Closing marks with nothing to close. */
  readonly unopened: readonly Mark[]
  /** Where a quotation in double marks or the like begins. */
  readonly openings: readonly Mark[]
}

type Reading = (mark: Mark, isOpen: boolean) => Side

export function pairBlock(marks: readonly Mark[], carried: readonly Open[]): Pairing {
  const first = pair(marks, carried, byNeighbours)
  if (first.cost === 0) return first
  const second = pair(marks, carried, byTurns)
  return second.cost < first.cost ? second : first
}

const byNeighbours: Reading = (mark, isOpen) => {
  if (mark.nominal === 'straight')
    return mark.context === 'either' ? (isOpen ? 'close' : 'open') : mark.context
  // a mark turned round: „so“ and so“ close, ”so opens, as long as that makes sense here
  if (mark.nominal === 'open') return mark.context === 'close' && isOpen ? 'close' : 'open'
  return mark.context === 'open' && !isOpen ? 'open' : 'close'
}

const byTurns: Reading = (mark, isOpen) =>
  mark.nominal === 'straight' ? (isOpen ? 'close' : 'open') : byNeighbours(mark, isOpen)

function pair(marks: readonly Mark[], carried: readonly Open[], read: Reading): Pairing & { cost: number } {
  const pairs: Pair[] = []
  const unopened: Mark[] = []
  const lost: Open[] = []
  const openings: Mark[] = []
  const stack: Open[] = [...carried]
  const depth = new Map<string, number>()
  const count = (mark: Mark, by: number) => depth.set(mark.family, (depth.get(mark.family) ?? 0) + by)
  for (const { mark } of carried) count(mark, 1)
  const betterAhead = closersAhead(marks)
  let cost = 0

  marks.forEach((mark, index) => {
    const isOpen = (depth.get(mark.family) ?? 0) > 0
    if (mark.weak && (!isOpen || betterAhead[index])) return
    const side = read(mark, isOpen)
    if (mark.nominal === 'straight' && mark.context !== 'either' && mark.context !== side) cost++
    if (side === 'open') {
      stack.push({ mark, repeat: null })
      count(mark, 1)
      if (mark.family !== 'single') openings.push(mark)
      return
    }
    // an apostrophe is no reason to end a double quotation that was opened inside single marks
    if (mark.family === 'single' && stack.at(-1)?.mark.family !== 'single') return
    if (!isOpen) {
      unopened.push(mark)
      return
    }
    for (let top = stack.pop()!; ; top = stack.pop()!) {
      count(top.mark, -1)
      if (top.mark.family === mark.family) {
        pairs.push({ mark: top.mark, close: mark })
        break
      }
      if (top.mark.family !== 'single') lost.push(top)
    }
  })

  const open = [...lost, ...stack].sort((a, b) => a.mark.start - b.mark.start)
  cost += unopened.length + open.filter(({ mark }) => mark.family !== 'single').length
  return { pairs, open, unopened, openings, cost }
}

/** For each mark, whether a sure closing mark of its family follows before the next opening one. */
function closersAhead(marks: readonly Mark[]): boolean[] {
  const ahead = new Map<string, boolean>()
  const found: boolean[] = []
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]!
    found[index] = ahead.get(mark.family) ?? false
    if (!mark.weak) ahead.set(mark.family, mark.context === 'close')
  }
  return found
}
