/**
 * The trained weights of names: for each known feature one small number a label. Those of a feature stand side by side,
 * because nearly every search goes to memory that is not at hand, and so goes there once.
 */
import { readFeatureTable } from '../lexicon/feature-table.ts'
import { readBytes } from '../lexicon/read-data.ts'
import { LABELS } from './semi-markov.ts'

const SIZE = LABELS.length
/** Bytes of a slot, and how many numbers of 32 bits that is. */
const SLOT = 12
const STEP = SLOT / 4

export class WeightTable {
  readonly scale: number
  readonly #slots: number
  readonly #features: Int32Array
  readonly #weights: Int8Array

  constructor(file: Uint8Array) {
    const { scale, slots, features, weights } = readFeatureTable(file, SLOT)
    this.scale = scale
    this.#slots = slots
    this.#features = features
    this.#weights = weights
  }

  /** Adds the weights of a feature to `sums`, one for each label from `at` on, in units of `scale`. */
  add(feature: number, sums: Int32Array, at: number): void {
    const features = this.#features
    const weights = this.#weights
    const mask = this.#slots - 1
    let slot = feature & mask
    while (features[slot * STEP] !== feature) {
      if (features[slot * STEP] === 0) return
      slot = (slot + 1) & mask
    }
    const first = slot * SLOT + 4
    for (let label = 0; label < SIZE; label++) sums[at + label]! += weights[first + label]!
  }
}

let loaded: WeightTable | undefined

export function loadWeights(): WeightTable {
  loaded ??= new WeightTable(readBytes('mentions.weights'))
  return loaded
}
