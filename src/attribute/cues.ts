/** Which items announce words. */
import { cueShare } from '../lexicon/cues.ts'
import type { Item } from './narration.ts'

/** A verb that announces words at least this often is a cue wherever it stands. */
export const USUAL = 0.45
/** A verb that announces words no less often than this may be one where nothing better is near. */
export const RARE = 0.12
/** Nothing but a cue: said, told, wrote. */
export const SURE = 0.7

/** 0…1: how often this item announces words; 0 for anything but a verb of the narrator's. */
export function cueStrength(item: Item): number {
  return item.quotation < 0 && item.pos === 'VERB' ? cueShare(item.lower) : 0
}

/** Whether this verb is a usual cue. */
export function isCue(item: Item): boolean {
  return cueStrength(item) >= USUAL && item.lower !== 'according'
}
