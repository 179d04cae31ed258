/** What a rule may look at, and what it answers. */
import type { Resolved } from '../model.ts'
import type { Candidate, Candidates } from './candidates.ts'
import type { Range } from './item.ts'
import type { Narration, Site } from './narration.ts'

export interface Context {
  readonly document: Resolved
  readonly narration: Narration
  readonly candidates: Candidates
  /** What was answered for quotations so far, by index of the quotation. */
  readonly answers: { get(quotation: number): Answer | undefined }
}

export interface Answer {
  readonly speaker: Candidate
  /** Items of "said", "according to"; null where nothing announces the words. */
  readonly cue: Range | null
}

/** One rule: who says this quotation, or null where the rule has nothing to say. */
export type Sieve = (site: Site, context: Context) => Answer | null

/** The sentence of an item. */
export function sentenceAt({ sentences, sentenceOf }: Narration, item: number): Range {
  return sentences[sentenceOf[item]!]!
}
