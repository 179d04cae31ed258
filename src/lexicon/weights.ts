/**
 * Trained weights: for each known feature one small number. They are added up as the whole numbers that they are, so that
 * no sum depends on its order and one that is needed again can be kept.
 */
import { readFeatureTable } from './feature-table.ts'
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

/** Bytes of a slot. */
const SLOT = 8

/** @param file as it lies in `data/` */
export function readWeights(file: Uint8Array): Weights {
  const { scale, slots, features, weights } = readFeatureTable(file, SLOT)
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
