/**
 * Trained weights: for each known feature one small number. They are added up as the whole numbers that they are, so that
 * no sum depends on its order and one that is needed again can be kept.
 *
 * The file, written by `scripts/lib/pack-table.mjs`, is the very hash table that is searched (open addressing, a feature's
 * slot by its low bits), so that loading it is reading it: scale (float32), number of slots (uint32, a power of two), the
 * slots. A slot is 8 bytes: the feature (int32, 0 for none) and its weight (int8). All little-endian.
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
    loaded ??= readWeights(readBytes(file))
    return loaded
  }
}

const HEAD = 8
/** Bytes of a slot. */
const SLOT = 8

/** @param file as it lies in `data/` */
export function readWeights(file: Uint8Array): Weights {
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const scale = view.getFloat32(0, true)
  const slots = view.getUint32(4, true)
  const features = new Int32Array(bytes.buffer, bytes.byteOffset + HEAD, (slots * SLOT) / 4)
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + HEAD, slots * SLOT)
  const last = slots - 1
  const of = (feature: number): number => {
    for (let slot = feature & last; ; slot = (slot + 1) & last) {
      const key = features[slot * (SLOT / 4)]
      if (key === feature) return weights[slot * SLOT + 4]!
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
