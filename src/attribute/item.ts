import type { Span, Token } from '../model.ts'

/** A word of the narrator's or a whole quotation (then `quotation` is its index; -1 for a word). */
export interface Item extends Span {
  readonly token: number
  readonly quotation: number
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: Token['pos']
  readonly block: number
  readonly sentence: number
  /** 0…1: how often the verb announces words; 0 for whatever is no verb. */
  readonly cue: number
}

/** Half-open range of indexes into `items`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** An item while its narration is being read: its tag may be mended, and its strength as a cue is not known yet. */
export type Draft = { -readonly [Key in keyof Item]: Item[Key] }
