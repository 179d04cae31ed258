/**
 * Trained weights: for each known feature one small number a label. Written by `scripts/lib/pack-weights.mjs` as a
 * gzipped file of: scale (float32), number of features (uint32), the sorted features as differences (varints), the
 * weights (int8, label by label). All little-endian.
 */
import { readBytes } from './read-data.ts'

export interface Weights {
  /** Adds the weights of a feature to `scores`, one for each label from `at` on. */
  add(feature: number, scores: Float64Array, at: number): void
}

/** Reads a file of weights, `labels` for each feature, when it is first asked for. */
export function lazyWeights(file: string, labels: number): () => Weights {
  let loaded: Weights | undefined
  return () => {
    loaded ??= parseWeights(readBytes(file), labels)
    return loaded
  }
}

/** Read into a table with open addressing, where a feature's weights lie together. */
function parseWeights(bytes: Uint8Array, size: number): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const scale = view.getFloat32(0, true)
  const features = readDifferences(bytes, view.getUint32(4, true))
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + bytes.length - features.length * size)
  const slots = 2 ** Math.ceil(Math.log2(features.length * 2 + 1))
  const keys = new Int32Array(slots)
  const values = new Int8Array(slots * size)
  const slotOf = (feature: number): number => {
    let slot = feature & (slots - 1)
    while (keys[slot] !== feature && keys[slot] !== 0) slot = (slot + 1) & (slots - 1)
    return slot
  }
  features.forEach((feature, row) => {
    const slot = slotOf(feature)
    keys[slot] = feature
    for (let label = 0; label < size; label++) {
      values[slot * size + label] = weights[label * features.length + row]!
    }
  })
  return {
    add(feature, scores, at) {
      const slot = slotOf(feature)
      if (keys[slot] === 0) return
      for (let label = 0; label < size; label++) scores[at + label]! += values[slot * size + label]! * scale
    },
  }
}

/** Ascending unsigned numbers, each as what it adds to the one before, seven bits a byte, low ones first. */
function readDifferences(bytes: Uint8Array, count: number): Int32Array {
  const numbers = new Int32Array(count)
  let at = 8
  let number = 0
  for (let i = 0; i < count; i++) {
    let unit = 1
    let byte: number
    do {
      byte = bytes[at++]!
      number += (byte & 127) * unit
      unit *= 128
    } while (byte > 127)
    numbers[i] = number
  }
  return numbers
}
