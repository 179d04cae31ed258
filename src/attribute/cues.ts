/** Which items announce words. */
import { cueShare } from '../lexicon/cues.ts'
import { isSpeechVerb } from '../lexicon/speech-verbs.ts'
import type { Draft, Item } from './item.ts'

/** A verb that announces words at least this often is a cue wherever it stands. */
export const USUAL = 0.45
/** A verb that announces words no less often than this may be one where nothing better is near. */
export const RARE = 0.12
/** What a verb of speech gets that annotated news never used: "demurred". */
const UNSEEN = 0.3
/** Nothing but a cue: said, told, wrote. */
export const SURE = 0.7

/** Gives each verb its strength as a cue: worked out once, because many rules ask for it. */
export function weighCues(items: readonly Draft[]): void {
  for (const item of items) if (item.pos === 'VERB') item.cue = strength(item)
}

function strength({ lower, lemma }: Item): number {
  return cueShare(lower) || (isSpeechVerb(lemma) ? UNSEEN : 0)
}

/** Whether this verb is a usual cue. */
export function isCue(item: Item): boolean {
  return item.cue >= USUAL && item.lower !== 'according'
}

/** Whether nothing that the verb could report follows it: "Ilves said on Monday", not "Ilves said she". */
export function closes(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1]
  if (!next || next.quotation >= 0) return !next
  if (/^(told|tells|asked|asks)$/.test(items[verb]!.lower)) return next.pos !== 'SCONJ'
  return !['SCONJ', 'PRON', 'DET', 'ADJ', 'VERB', 'AUX', 'NOUN'].includes(next.pos) && next.lower !== ':'
}
