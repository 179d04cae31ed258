/**
 * The trained weights of names: for each known feature one small number a label. The file, written by
 * `scripts/lib/pack-table.mjs`, is the very hash table that is searched (open addressing, a feature's slot by its low bits), so
 * that loading two hundred thousand features is reading them: scale (float32), number of slots (uint32, a power of two), the
 * slots. A slot is 12 bytes: the feature (int32, 0 for none) and its weights (int8), side by side, because nearly every search
 * goes to memory that is not at hand, and so goes there once. All little-endian.
 */
import { readBytes } from '../lexicon/read-data.ts'
import { LABELS } from './semi-markov.ts'

const SIZE = LABELS.length
const HEAD = 8
/** Bytes of a slot, and how many numbers of 32 bits that is. */
const SLOT = 12
const STEP = SLOT / 4

export class WeightTable {
  readonly scale: number
  readonly #slots: number
  readonly #features: Int32Array
  readonly #weights: Int8Array

  constructor(file: Uint8Array) {
    const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.scale = view.getFloat32(0, true)
    this.#slots = view.getUint32(4, true)
    this.#features = new Int32Array(bytes.buffer, bytes.byteOffset + HEAD, this.#slots * STEP)
    this.#weights = new Int8Array(bytes.buffer, bytes.byteOffset + HEAD, this.#slots * SLOT)
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
