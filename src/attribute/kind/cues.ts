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
  let strength = 0
  for (const token of before.slice(0, REACH_BEFORE)) strength = Math.max(strength, strengthOf(token))
  for (const token of after.slice(0, REACH_AFTER)) strength = Math.max(strength, strengthOf(token))
  return strength
}

/** `… said: “`, `… said in May, “`, `… says “`: a reporting verb in front, right there or before one mark. */
export function isAnnounced({ before }: QuoteView): boolean {
  const mark = /^[,:]$/.test(before[0]?.text ?? '')
  return before.slice(mark ? 1 : 0, mark ? 8 : 1).some((token) => strengthOf(token) > USUAL)
}

/** A statement, speech or tweet in front: "in a statement that read". */
export function hasCueNoun({ before }: QuoteView): boolean {
  return before.slice(0, 8).some(({ pos, lower }) => pos === 'NOUN' && isCueNoun(lower))
}
