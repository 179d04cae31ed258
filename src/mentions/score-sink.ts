/**
 * Adds up, label by label, the weights of the features it is given. What it adds for a word, or for two
 * neighbours, it keeps, for this document and for all that follow: weights are whole numbers, so that sums of sums come out the same.
 */
import { CONTEXTS } from './document-context.ts'
import { contextRoles } from './features/context-roles.ts'
import { pairRoles } from './features/pair-roles.ts'
import type { FeatureSink } from './features/sink.ts'
import { wordRoles } from './features/word-roles.ts'
import { KeptSums } from './kept-sums.ts'
import { LABELS } from './semi-markov.ts'
import { loadWeights, type WeightTable } from './weight-table.ts'
import type { WordFacts } from './word-facts.ts'

/** Rows of words and of pairs: so many words come in a thousand articles, and more pairs would hardly be met again. */
const WORDS = 1 << 15
const PAIRS = 1 << 15

let shared: ScoreSink | undefined

/** The one of this process, with the trained weights. */
export function scoreSink(): ScoreSink {
  shared ??= new ScoreSink(loadWeights())
  return shared
}

export class ScoreSink implements FeatureSink {
  readonly scale: number
  readonly #weights: WeightTable
  readonly #words = new KeptSums(WORDS, wordRoles.length)
  readonly #pairs = new KeptSums(PAIRS, pairRoles.length)
  readonly #contexts = new KeptSums(CONTEXTS, contextRoles.length)
  #sums: Int32Array = new Int32Array()
  #at = 0

  constructor(weights: WeightTable) {
    this.#weights = weights
    this.scale = weights.scale
  }

  /** From now on, into these sums from `at` on. */
  into(sums: Int32Array, at: number): this {
    this.#sums = sums
    this.#at = at
    return this
  }

  add(feature: number): void {
    this.#weights.add(feature, this.#sums, this.#at)
  }

  addWord(role: number, word: WordFacts): void {
    if (this.#words.add(word.number, 0, role, this.#sums, this.#at)) return
    this.#keep(this.#words, word.number, 0, role, () => wordRoles[role]!(word, this))
  }

  addPair(role: number, left: WordFacts, right: WordFacts): void {
    if (this.#pairs.add(left.number, right.number, role, this.#sums, this.#at)) return
    this.#keep(this.#pairs, left.number, right.number, role, () => pairRoles[role]!(left, right, this))
  }

  addContext(role: number, context: number): void {
    if (this.#contexts.add(context, 0, role, this.#sums, this.#at)) return
    this.#keep(this.#contexts, context, 0, role, () => contextRoles[role]!(context, this))
  }

  #keep(kept: KeptSums, left: number, right: number, role: number, addFeatures: () => void): void {
    const [sums, at] = [this.#sums, this.#at]
    const sum = new Int32Array(LABELS.length)
    this.into(sum, 0)
    addFeatures()
    kept.keep(left, right, role, sum)
    this.into(sums, at)
    kept.add(left, right, role, sums, at)
  }
}
