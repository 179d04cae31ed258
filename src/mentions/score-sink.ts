/** Adds up, label by label, the weights of the features it is given. */
import type { Weights } from '../lexicon/weights.ts'
import type { FeatureSink } from './features/sink.ts'

export class ScoreSink implements FeatureSink {
  readonly #weights: Weights
  #scores: Float64Array = new Float64Array()
  #at = 0

  constructor(weights: Weights) {
    this.#weights = weights
  }

  /** From now on, into these scores from `at` on. */
  into(scores: Float64Array, at: number): this {
    this.#scores = scores
    this.#at = at
    return this
  }

  add(feature: number): void {
    this.#weights.add(feature, this.#scores, this.#at)
  }
}
