import type { PartOfSpeech } from '../../model.ts'

/** A token on its way: wink's word, or several joined; offsets into the view. */
export interface Word {
  readonly start: number
  readonly end: number
  /** As wink read it. */
  readonly read: string
  readonly pos: PartOfSpeech
  readonly lemma: string
  /** Whether wink would end a sentence behind it. */
  readonly ends: boolean
}
