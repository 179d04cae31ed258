/** Whether the words around a quotation announce that somebody's words are reported. */
import { cueShare, isCueNoun } from '../../lexicon/cues.ts'
import type { Token } from '../../model.ts'

const REACH_BEFORE = 20
const REACH_AFTER = 12
const REACH_OF_NOUN = 8

/** From this share of reports on, a verb beside the quotation announces it. */
const USUAL = 0.35

export interface Announcement {
  /** 0…1: the surest reporting verb (or "according to") in the writer's part of the sentence, and behind the quotation. */
  readonly strength: number
  readonly strengthBehind: number
  /** `… said: “`, `… said in May, “`, `… says “`: a reporting verb in front, right there or before one mark. */
  readonly direct: boolean
  /** A statement, speech or tweet in front: "in a statement that read". */
  readonly noun: boolean
}

/** Both sides nearest first. */
export function announcementIn(before: readonly Token[], after: readonly Token[]): Announcement {
  const mark = before[0]?.text
  const strengthBehind = strongest(after, REACH_AFTER)
  return {
    strength: Math.max(strongest(before, REACH_BEFORE), strengthBehind),
    strengthBehind,
    direct: strongest(before, mark === ',' || mark === ':' ? 8 : 1) > USUAL,
    noun: before.slice(0, REACH_OF_NOUN).some(({ pos, lower }) => pos === 'NOUN' && isCueNoun(lower)),
  }
}

/** 0…1: the surest of the nearest tokens on one side. */
function strongest(tokens: readonly Token[], reach: number): number {
  let strength = 0
  const to = Math.min(tokens.length, reach)
  for (let at = 0; at < to; at++) strength = Math.max(strength, strengthOf(tokens[at]!))
  return strength
}

function strengthOf({ pos, lower }: Token): number {
  return pos === 'VERB' || lower === 'according' ? cueShare(lower) : 0
}
