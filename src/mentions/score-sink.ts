/**
 * Adds up, label by label, the weights of the features it is given. What it adds for a word alone it keeps, for this
 * document and for all that follow: weights are whole numbers, so that sums of sums come out the same.
 */
import { CONTEXTS } from './document-context.ts'
import { contextRoles } from './features/context-roles.ts'
import type { FeatureSink } from './features/sink.ts'
import { wordRoles } from './features/word-roles.ts'
import { KeptSums } from './kept-sums.ts'
import { LABELS } from './semi-markov.ts'
import { loadWeights, type WeightTable } from './weight-table.ts'
import type { WordFacts } from './word-facts.ts'

/** Words of which the sums are kept: those of some two hundred articles. */
const WORDS = 1 << 15

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
  readonly #contexts = new KeptSums(CONTEXTS, contextRoles.length)
  readonly #fresh = new Int32Array(LABELS.length)
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
    if (this.#words.add(word.number, role, this.#sums, this.#at)) return
    this.#keep(this.#words, word.number, role, () => wordRoles[role]!(word, this))
  }

  addContext(role: number, context: number): void {
    if (this.#contexts.add(context, role, this.#sums, this.#at)) return
    this.#keep(this.#contexts, context, role, () => contextRoles[role]!(context, this))
  }

  #keep(kept: KeptSums, number: number, role: number, addFeatures: () => void): void {
    const [sums, at] = [this.#sums, this.#at]
    this.into(this.#fresh.fill(0), 0)
    addFeatures()
    kept.keep(number, role, this.#fresh)
    this.into(sums, at)
    kept.add(number, role, sums, at)
  }
}
