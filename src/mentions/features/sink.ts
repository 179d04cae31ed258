/**
 * Where features go. They are handed on one by one and never kept in lists: scoring adds up their weights at once, the
 * trainer writes them down. They are 32-bit numbers (see `hash.ts`), the first argument of `mix` tells the templates apart.
 */
import { mix } from '../../text/hash.ts'
import type { WordFacts } from '../word-facts.ts'

export interface FeatureSink {
  add(feature: number): void
  /** All that a word says in one of the `wordRoles`. */
  addWord(role: number, word: WordFacts): void
  /** All that two neighbouring words say in one of the `pairRoles`. */
  addPair(role: number, left: WordFacts, right: WordFacts): void
  /** All that a word's `documentContext` says in one of the `contextRoles`. */
  addContext(role: number, context: number): void
}

/** One feature for each bit of `value`. */
export function addBits(sink: FeatureSink, template: number, value: number): void {
  for (let bit = 0; value >>> bit !== 0; bit++) if ((value >>> bit) & 1) sink.add(mix(template, bit))
}
