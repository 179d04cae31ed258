/** Whether the words around a quotation announce that somebody's words are reported. */
import { cueShare, isCueNoun } from '../../lexicon/cues.ts'
import type { Token } from '../../model.ts'
import type { QuoteView } from './quote-view.ts'

const REACH_BEFORE = 20
const REACH_AFTER = 12

/** From this share of reports on, a verb beside the quotation announces it. */
const USUAL = 0.35

function strengthOf({ pos, lower }: Token): number {
  return pos === 'VERB' || lower === 'according' ? cueShare(lower) : 0
}

/** 0…1: the surest reporting verb (or "according to") in the writer's part of the sentence. */
export function cueStrength({ before, after }: QuoteView): number {
  return Math.max(strongest(before, REACH_BEFORE), strongest(after, REACH_AFTER))
}

/** 0…1: the surest of the nearest tokens on one side. */
function strongest(tokens: readonly Token[], reach: number): number {
  let strength = 0
  const to = Math.min(tokens.length, reach)
  for (let at = 0; at < to; at++) strength = Math.max(strength, strengthOf(tokens[at]!))
  return strength
}

/** `… said: “`, `… said in May, “`, `… says “`: a reporting verb in front, right there or before one mark. */
export function isAnnounced({ before }: QuoteView): boolean {
  const mark = before[0]?.text
  return strongest(before, mark === ',' || mark === ':' ? 8 : 1) > USUAL
}

/** A statement, speech or tweet in front: "in a statement that read". */
export function hasCueNoun({ before }: QuoteView): boolean {
  for (let at = 0; at < Math.min(before.length, 8); at++) {
    if (before[at]!.pos === 'NOUN' && isCueNoun(before[at]!.lower)) return true
  }
  return false
}
