/** Adds up, label by label, the weights of the features it is given. */
import type { FeatureSink } from './features/sink.ts'
import type { WeightTable } from './weight-table.ts'

export class ScoreSink implements FeatureSink {
  readonly #weights: WeightTable
  #sums: Int32Array = new Int32Array()
  #at = 0

  constructor(weights: WeightTable) {
    this.#weights = weights
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
}
