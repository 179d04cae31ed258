/** Writes trained weights in the layout that `src/lexicon/weights.ts` describes: eight bits a weight. */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/**
 * @param {string} file in `data/`
 * @param {ReadonlyMap<number, number>} index feature → row @param {Float64Array} weights row by row
 * @param {number} size labels in a row @param {number} least smaller weights are dropped
 */
export function packWeights(file, index, weights, size, least) {
  let highest = 0
  for (const weight of weights) highest = Math.max(highest, Math.abs(weight))
  const scale = Math.min(highest, 4) / 127
  const kept = [...index].filter(([, row]) =>
    weights.subarray(row * size, (row + 1) * size).some((w) => Math.abs(w) >= least),
  )
  kept.sort(([a], [b]) => (a >>> 0) - (b >>> 0))
  /** @type {number[]} */
  const keys = []
  let before = 0
  for (const [feature] of kept) {
    let difference = (feature >>> 0) - before
    before = feature >>> 0
    for (; difference > 127; difference = Math.floor(difference / 128)) keys.push((difference % 128) + 128)
    keys.push(difference)
  }
  const values = Buffer.alloc(kept.length * size)
  kept.forEach(([, row], k) => {
    for (let label = 0; label < size; label++) {
      const weight = weights[row * size + label] ?? 0
      const small = Math.round(Math.max(-127, Math.min(127, weight / scale)))
      values.writeInt8(Math.abs(weight) < least / 2 ? 0 : small, label * kept.length + k)
    }
  })
  const head = Buffer.alloc(8)
  head.writeFloatLE(scale, 0)
  head.writeUInt32LE(kept.length, 4)
  const packed = gzipSync(Buffer.concat([head, Buffer.from(keys), values]), { level: 9 })
  writeFileSync(new URL(`../../data/${file}`, import.meta.url), packed)
  console.log(`${kept.length} features kept, ${Math.round(packed.length / 1024)} KB`)
}
