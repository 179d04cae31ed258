/** Which items may announce reported words, and where those may begin and end. */
import { cueShare, isCueNoun } from '../../lexicon/cues.ts'
import type { Context } from '../context.ts'
import type { Item, Range } from '../narration.ts'

/** Words begin no further from their cue, and are no longer, so that a page without a full stop costs no more. */
const BEHIND = 15
const AHEAD = 60
const LONGEST = 90

/** A sentence without the "HALLEN, March 3 (HNA) -" that it opens with. */
export function withoutDateline({ from, to }: Range, { narration, document }: Context): Range {
  const { items } = narration
  const { label, dateline } = document.blocks[items[from]!.block]!
  const end = Math.max(label?.end ?? 0, dateline?.end ?? 0)
  let first = from
  while (first < to - 1 && items[first]!.start < end) first++
  return { from: first, to }
}

export function isPossibleCue(item: Item): boolean {
  if (item.quotation >= 0) return false
  if (item.pos === 'VERB' || item.lower === ':') return true
  if (item.pos === 'NOUN' || item.pos === 'ADJ' || item.pos === 'PROPN')
    return isCueNoun(item.lower) || cueShare(item.lower) > 0
  return false
}

/** The first items of what a cue may report. */
export function possibleStarts(cue: number, { from, to }: Range): number[] {
  const starts: number[] = []
  for (let at = Math.max(from, cue - AHEAD); at < Math.min(to, cue + BEHIND); at++)
    if (at !== cue) starts.push(at)
  return starts
}

/** The items behind the last of what a cue may report. */
export function possibleEnds(start: number, { to }: Range): number[] {
  const ends: number[] = []
  for (let at = start + 1; at <= Math.min(to, start + LONGEST); at++) ends.push(at)
  return ends
}
