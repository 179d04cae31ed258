/** Which items may announce reported words, and where those may begin and end. */
import { cueShare, isCueNoun } from '../../lexicon/cues.ts'
import type { Context } from '../context.ts'
import type { Item, Range } from '../item.ts'

/** Words begin no further from their cue, and are no longer, so that a page without a full stop costs no more. */
const BEHIND = 15
const AHEAD = 60
const LONGEST = 90

const OPENERS = new Set(['that', 'whether', 'if', 'to'])

const RELATIVE = new Set(['who', 'whom', 'whose', 'which'])

interface Sentence extends Range {
  readonly items: readonly Item[]
}

/** A sentence without the "HALLEN, March 3 (HNA) -" that it opens with. */
export function withoutDateline({ from, to }: Range, { narration, document }: Context): Range {
  const { items } = narration
  const { label, dateline } = document.blocks[items[from]!.block]!
  const end = Math.max(label?.end ?? 0, dateline?.end ?? 0)
  let first = from
  while (first < to - 1 && items[first]!.start < end) first++
  return { from: first, to }
}

/** Verbs, the colon of "Ilves: Dam to Hold", and nouns and adjectives that announce: "her claim", "is aware that". */
export function isPossibleCue(at: number, { items, to }: Sentence): boolean {
  const { quotation, pos, lower } = items[at]!
  if (quotation >= 0) return false
  if (pos === 'VERB' || lower === ':') return true
  if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN') return false
  return isCueNoun(lower) || cueShare(lower) > 0 || (at + 1 < to && OPENERS.has(items[at + 1]!.lower))
}

/**
 * The first items of what a cue may report. In "According to Brandt, who runs the shop, it was late" nothing begins before
 * a comma, nor within the clause between the two.
 */
export function possibleStarts(cue: number, { from, to, items }: Sentence): number[] {
  const starts: number[] = []
  for (let at = Math.max(from, cue - AHEAD); at < cue; at++) starts.push(at)
  const named = items[cue]!.lower === 'according'
  let aside = false
  for (let at = cue + 1; at < Math.min(to, cue + BEHIND); at++) {
    if (items[at - 1]!.lower === ',') aside = isRelative(items[at])
    if (!aside && (!named || items[at - 1]!.lower === ',')) starts.push(at)
  }
  return starts
}

/** Whether a relative clause begins here. */
export function isRelative(item: Item | undefined): boolean {
  return item !== undefined && RELATIVE.has(item.lower)
}

/** The items behind the last of what a cue may report. */
export function possibleEnds(start: number, { to }: Range): number[] {
  const ends: number[] = []
  for (let at = start + 1; at <= Math.min(to, start + LONGEST); at++) ends.push(at)
  return ends
}
