/** Whether the words around a quotation announce that somebody's words are reported. */
import { cueShare, isCueNoun } from '../../lexicon/cues.ts'
import type { Token } from '../../model.ts'
import type { QuoteView } from './quote-view.ts'

/** How often a verb must announce words to count where it stands near, and where it stands right beside. */
const NEAR = 0.35

function isCue({ pos, lower }: Token): boolean {
  return (pos === 'VERB' && cueShare(lower) > NEAR) || lower === 'according'
}

/** A reporting verb or "according to" in the writer's own part of the sentence. */
export function hasCue({ before, after }: QuoteView): boolean {
  return before.slice(0, 20).some(isCue) || after.slice(0, 12).some(isCue)
}

/** `… said: “`, `… added, “`, `… says “`: a reporting verb right in front, with nothing or one mark between. */
export function isAnnounced({ before }: QuoteView): boolean {
  const at = /^[,:]$/.test(before[0]?.text ?? '') ? 1 : 0
  return before[at] !== undefined && (isCue(before[at]) || (at === 1 && before.slice(at, at + 6).some(isCue)))
}

/** A statement, speech or tweet in front: "in a statement that read". */
export function hasCueNoun({ before }: QuoteView): boolean {
  return before.slice(0, 8).some(({ pos, lower }) => pos === 'NOUN' && isCueNoun(lower))
}
