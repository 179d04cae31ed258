/**
 * The trained weights of names: for each known feature one small number a label. The file, written by
 * `scripts/lib/pack-table.mjs`, is the very hash table that is searched (open addressing, a feature's slot by its low bits), so
 * that loading two hundred thousand features is reading them: scale (float32), number of slots (uint32, a power of two), the
 * features of the slots (int32, 0 for none), the weights (int8, those of a feature together). All little-endian.
 */
import { readBytes } from '../lexicon/read-data.ts'
import { LABELS } from './semi-markov.ts'

export interface WeightTable {
  /** Adds the weights of a feature to `sums`, one for each label from `at` on, in units of `scale`. */
  add(feature: number, sums: Int32Array, at: number): void
  readonly scale: number
}

let loaded: WeightTable | undefined

export function loadWeights(): WeightTable {
  loaded ??= parseTable(readBytes('mentions.weights'), LABELS.length)
  return loaded
}

const HEAD = 8

export function parseTable(bytes: Uint8Array, labels: number): WeightTable {
  const table = new Uint8Array(bytes).buffer
  const view = new DataView(table)
  const scale = view.getFloat32(0, true)
  const slots = view.getUint32(4, true)
  const features = new Int32Array(table, HEAD, slots)
  const weights = new Int8Array(table, HEAD + 4 * slots)
  const mask = slots - 1
  return {
    scale,
    add(feature, sums, at) {
      let slot = feature & mask
      while (features[slot] !== feature) {
        if (features[slot] === 0) return
        slot = (slot + 1) & mask
      }
      const row = slot * labels
      for (let label = 0; label < labels; label++) sums[at + label]! += weights[row + label]!
    },
  }
}
