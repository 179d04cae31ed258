/**
 * The trained weights: for each known feature one small number a label. Written by `scripts/train-mentions.mjs` as a
 * gzipped file of: scale (float32), number of features (uint32), the sorted features as differences (varints), the
 * weights (int8, label by label). All little-endian.
 */
import { readBytes } from '../lexicon/read-data.ts'
import { LABELS } from './semi-markov.ts'

export interface Weights {
  /** Adds the weights of a feature to `scores`, one for each label from `at` on. */
  add(feature: number, scores: Float64Array, at: number): void
}

let loaded: Weights | undefined

export function loadWeights(): Weights {
  loaded ??= parseWeights(readBytes('mentions.weights.gz'))
  return loaded
}

export function parseWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const scale = view.getFloat32(0, true)
  const count = view.getUint32(4, true)
  const slots = 2 ** Math.ceil(Math.log2(count * 2 + 1))
  const keys = new Uint32Array(slots)
  const rows = new Int32Array(slots).fill(-1)
  let at = 8
  let key = 0
  for (let row = 0; row < count; row++) {
    let shift = 1
    let byte = 0
    do {
      byte = bytes[at++]!
      key += (byte & 127) * shift
      shift *= 128
    } while (byte > 127)
    let slot = key & (slots - 1)
    while (rows[slot] !== -1) slot = (slot + 1) & (slots - 1)
    keys[slot] = key
    rows[slot] = row
  }
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + at, count * LABELS.length)
  return {
    add(feature, scores, start) {
      for (let slot = feature & (slots - 1); rows[slot] !== -1; slot = (slot + 1) & (slots - 1)) {
        if (keys[slot] !== feature) continue
        const row = rows[slot]!
        for (let label = 0; label < LABELS.length; label++) {
          scores[start + label]! += values[label * count + row]! * scale
        }
        return
      }
    },
  }
}
