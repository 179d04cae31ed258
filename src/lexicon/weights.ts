/**
 * Trained weights: for each known feature one small number. Written by `scripts/lib/pack-weights.mjs` as a gzipped file
 * of: scale (float32), number of features (uint32), the sorted features as differences (varints), the weights (int8). All
 * little-endian. They are added up as the whole numbers that they are, so that no sum depends on its order and one that
 * is needed again can be kept.
 */
import { readBytes } from './read-data.ts'

export interface Weights {
  /** Of one feature, in units of `scale`; an unknown one weighs nothing. */
  of(feature: number): number
  /** Of all features together. */
  sum(features: readonly number[]): number
  readonly scale: number
}

/** Reads a file of weights when it is first asked for. */
export function lazyWeights(file: string): () => Weights {
  let loaded: Weights | undefined
  return () => {
    loaded ??= parseWeights(readBytes(file))
    return loaded
  }
}

/**
 * Read into a table with open addressing, a quarter of it full: most features that a text has are unknown, and behind
 * each of them stands an empty slot sooner than in a fuller table.
 */
function parseWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const scale = view.getFloat32(0, true)
  const count = view.getUint32(4, true)
  const features = readDifferences(bytes, count)
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + bytes.length - count)
  const last = 2 ** Math.ceil(Math.log2(count * 4 + 1)) - 1
  const keys = new Int32Array(last + 1)
  const values = new Int8Array(last + 1)
  for (let row = 0; row < count; row++) {
    let slot = features[row]! & last
    while (keys[slot] !== 0) slot = (slot + 1) & last
    keys[slot] = features[row]!
    values[slot] = weights[row]!
  }
  const of = (feature: number): number => {
    for (let slot = feature & last; ; slot = (slot + 1) & last) {
      const key = keys[slot]
      if (key === feature) return values[slot]!
      if (key === 0) return 0
    }
  }
  const sum = (list: readonly number[]): number => {
    let total = 0
    for (let i = 0; i < list.length; i++) total += of(list[i]!)
    return total
  }
  return { of, sum, scale }
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
