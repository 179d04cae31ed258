/**
 * Writes trained weights as the hash table that is searched, eight bits a weight: `src/lexicon/feature-table.ts` describes it.
 */
import { writeFileSync } from 'node:fs'

/** Taken slots among all, at the most, so that searches stay short. */
const LOAD = 0.6
/** Larger weights are cut: a feature that decides alone was learned by heart. */
const HIGHEST = 4
const HEAD = 8

/**
 * @param {string} file in `data/`
 * @param {ReadonlyMap<number, number>} index feature → row @param {Float32Array | Float64Array} weights row by row
 * @param {number} size labels in a row @param {number} least smaller weights are dropped
 */
export function packTable(file, index, weights, size, least) {
  let highest = 0
  for (const weight of weights) highest = Math.max(highest, Math.abs(weight))
  const scale = Math.min(highest, HIGHEST) / 127
  const kept = [...index].filter(([, row]) =>
    weights.subarray(row * size, (row + 1) * size).some((weight) => Math.abs(weight) >= least),
  )
  // The feature and its weights, filled up to a multiple of four.
  const slotSize = 4 + 4 * Math.ceil(size / 4)
  const slots = 2 ** Math.ceil(Math.log2(kept.length / LOAD))
  const bytes = Buffer.alloc(HEAD + slots * slotSize)
  bytes.writeFloatLE(scale, 0)
  bytes.writeUInt32LE(slots, 4)
  const taken = new Uint8Array(slots)
  for (const [feature, row] of kept) {
    let slot = feature & (slots - 1)
    while (taken[slot]) slot = (slot + 1) & (slots - 1)
    taken[slot] = 1
    bytes.writeInt32LE(feature, HEAD + slot * slotSize)
    for (let label = 0; label < size; label++) {
      const weight = weights[row * size + label] ?? 0
      const small = Math.abs(weight) < least / 2 ? 0 : Math.round(weight / scale)
      bytes.writeInt8(Math.max(-127, Math.min(127, small)), HEAD + slot * slotSize + 4 + label)
    }
  }
  writeFileSync(new URL(`../../data/${file}`, import.meta.url), bytes)
  console.log(`${kept.length} features kept in ${slots} slots, ${Math.round(bytes.length / 1024)} KB`)
}
