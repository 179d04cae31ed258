/**
 * Where the features of a candidate go. They are handed on one by one: scoring adds up their weights at once, and only
 * whoever asks why, or trains, has them written down.
 */
import type { Weights } from '../../lexicon/weights.ts'

/** Features that look at the same thing, and what that is, in words for people. */
export type FeatureGroup = readonly [name: string, features: readonly number[]]

export interface FeatureSink {
  /** What the features that follow look at. */
  group(name: string): void
  add(feature: number): void
  /** A group that comes again for other candidates or quotations. */
  again(group: SharedGroup): void
}

/** A group whose weights are added up once, at the first score that asks for them. */
export class SharedGroup {
  readonly name: string
  readonly features: readonly number[]
  #score: number | undefined

  constructor(name: string, features: readonly number[]) {
    this.name = name
    this.features = features
  }

  score(weights: Weights): number {
    this.#score ??= weights.sum(this.features)
    return this.#score
  }
}

/** Adds up weights. */
export class ScoreSink implements FeatureSink {
  readonly #weights: Weights
  #sum = 0

  constructor(weights: Weights) {
    this.#weights = weights
  }

  group(): void {}

  add(feature: number): void {
    this.#sum += this.#weights.of(feature)
  }

  again(group: SharedGroup): void {
    this.#sum += group.score(this.#weights)
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

  again({ name, features }: SharedGroup): void {
    this.groups.push([name, [...features]])
  }
}
