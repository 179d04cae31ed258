/**
 * Where the features of a candidate go. They are handed on one by one: scoring adds up their weights at once, and only
 * whoever asks why, or trains, has them written down.
 */
import type { Weights } from '../../lexicon/weights.ts'
import type { Model } from './models.ts'

/** Features that look at the same thing, and what that is, in words for people. */
export type FeatureGroup = readonly [name: string, features: readonly number[]]

export interface FeatureSink {
  /** What the features that follow look at. */
  group(name: string): void
  add(feature: number): void
  /** Features that come again for other candidates or quotations: those of one key. */
  again(features: Recurring, key: number): void
}

/** Features that depend on nothing but one number, the key. See `recurring.ts`. */
export interface Recurring {
  /** Hands on the features of a key, group and all. */
  readonly write: (key: number, sink: FeatureSink) => void
  /** For each model, sums of weights by key, `UNKNOWN` until somebody asks. */
  readonly sums: readonly number[][]
}

export const UNKNOWN = -0x80000000

/** Adds up weights. */
export class ScoreSink implements FeatureSink {
  readonly #weights: Weights
  readonly #model: number
  #sum = 0

  constructor({ weights, index }: Model) {
    this.#weights = weights()
    this.#model = index
  }

  group(): void {}

  add(feature: number): void {
    this.#sum += this.#weights.of(feature)
  }

  again(features: Recurring, key: number): void {
    const sums = features.sums[this.#model]!
    const known = sums[key]!
    if (known !== UNKNOWN) {
      this.#sum += known
      return
    }
    const before = this.#sum
    features.write(key, this)
    sums[key] = this.#sum - before
  }

  /** The score since the last one was taken. */
  take(): number {
    const score = this.#sum * this.#weights.scale
    this.#sum = 0
    return score
  }
}

/** Writes down. */
export class GroupSink implements FeatureSink {
  readonly groups: [name: string, features: number[]][] = []

  group(name: string): void {
    this.groups.push([name, []])
  }

  add(feature: number): void {
    this.groups.at(-1)![1].push(feature)
  }

  again(features: Recurring, key: number): void {
    features.write(key, this)
  }
}
