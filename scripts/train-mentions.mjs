/**
 * Trains `mentions.weights`, the model that divides runs of capitalised words into names and gives them types.
 * Usage: `node scripts/train-mentions.mjs CORPUS.jsonl…`, each line with `text` and `entities` {start, end, type}; types
 * PER, LOC, GPE, FAC, ORG, and others (NORP, MISC …). A corpus without others leaves open where they are.
 *
 * Conditional likelihood, AdaGrad, and half of the features dropped at random at each step, so that the model does not
 * lean on the words it has seen. The same input gives the same weights.
 */
import { built } from './lib/built.mjs'
import { log, OTHER, reachable, readExamples, UNKNOWN, unreachable } from './lib/name-examples.mjs'
import { packTable } from './lib/pack-table.mjs'
import { randomNumbers, SEEDS, shuffled } from './lib/random.mjs'

const EPOCHS = 6
const RATE = 0.1
const KEPT = 0.5
/** What AdaGrad holds every weight to have moved before. */
const MOVED = 0.3
/** Features seen less often are dropped, and weights smaller than this. */
const LEAST_SEEN = 4
const LEAST_WEIGHT = 0.04

const { LABELS, Lattice } = await built('mentions/semi-markov.js')
const SIZE = LABELS.length

/** @typedef {import('./lib/name-examples.mjs').Example} Example */

const examples = process.argv.slice(2).flatMap(readExamples)
const features = log.toRows(LEAST_SEEN)
console.log(`${examples.length} runs, ${features.length} features, ${log.size} uses`, {
  reachable,
  unreachable,
})

const weights = new Float32Array(features.length * SIZE)
const squares = new Float32Array(features.length * SIZE)

let random = randomNumbers()

/** The features of one example that were not dropped: list `k` of it ends at `keptEnds[k]`. */
const kept = new Int32Array(1 << 20)
const keptEnds = new Int32Array(1 << 16)

/** @param {Example} one */
function drop({ first, length, stretches }) {
  const { pool, ends } = log
  let size = 0
  const lists = 3 * length + stretches.length
  for (let k = 0; k < lists; k++) {
    const list = first + k
    const end = ends[list] ?? 0
    for (let i = list === 0 ? 0 : (ends[list - 1] ?? 0); i < end; i++) {
      if (random() < KEPT) kept[size++] = pool[i] ?? 0
    }
    keptEnds[k] = size
  }
}

/** @param {number} k number of the list @param {Float64Array} scores @param {number} at */
function add(k, scores, at) {
  const end = keptEnds[k] ?? 0
  for (let i = k === 0 ? 0 : (keptEnds[k - 1] ?? 0); i < end; i++) {
    const row = (kept[i] ?? 0) * SIZE
    for (let label = 0; label < SIZE; label++) {
      scores[at + label] = (scores[at + label] ?? 0) + (weights[row + label] ?? 0) / KEPT
    }
  }
}

/** @param {number} k number of the list @param {Float64Array} gradient @param {number} at */
function update(k, gradient, at) {
  const from = k === 0 ? 0 : (keptEnds[k - 1] ?? 0)
  const end = keptEnds[k] ?? 0
  for (let label = 0; label < SIZE; label++) {
    const g = gradient[at + label] ?? 0
    if (Math.abs(g) < 1e-4) continue
    for (let i = from; i < end; i++) {
      const cell = (kept[i] ?? 0) * SIZE + label
      const square = (squares[cell] ?? 0) + g * g
      squares[cell] = square
      weights[cell] = (weights[cell] ?? 0) + (rate * g) / Math.sqrt(square)
    }
  }
}

/** Whether a stretch agrees with the gold. @param {Example} one @param {number} from @param {number} to @param {number} label */
function agrees(one, from, to, label) {
  const touched = one.gold.filter((g) => g.from < to && from < g.to)
  if (touched.length === 0) return label === 0 || (one.open && label === OTHER)
  if (touched.some((g) => g.label === UNKNOWN)) return touched.every((g) => g.label === UNKNOWN)
  return (
    touched.length === 1 && touched[0]?.from === from && touched[0].to === to && touched[0].label === label
  )
}

let rate = RATE
/** @param {Example} one @returns {number} logarithm of the likelihood */
function step(one) {
  const n = one.length
  drop(one)
  const s = new Float64Array(n * SIZE)
  const e = new Float64Array(n * SIZE)
  const m = new Float64Array((n + 1) * SIZE)
  for (let i = 0; i < n; i++) {
    m.copyWithin((i + 1) * SIZE, i * SIZE, (i + 1) * SIZE)
    add(3 * i, s, i * SIZE)
    add(3 * i + 1, e, i * SIZE)
    add(3 * i + 2, m, (i + 1) * SIZE)
  }
  const all = new Lattice(n)
  const right = new Lattice(n)
  const whole = new Float64Array(SIZE)
  one.stretches.forEach(({ from, to, isName }, k) => {
    whole.fill(0)
    add(3 * n + k, whole, 0)
    for (let label = to === from + 1 ? 0 : 1; label < (isName ? SIZE : 1); label++) {
      const middle = (m[to * SIZE + label] ?? 0) - (m[from * SIZE + label] ?? 0)
      const score = isName
        ? (s[from * SIZE + label] ?? 0) + (e[(to - 1) * SIZE + label] ?? 0) + middle + (whole[label] ?? 0)
        : 0
      all.scores[all.at(from, to, label)] = score
      if (agrees(one, from, to, label)) right.scores[right.at(from, to, label)] = score
    }
  })
  const likelihood = right.sumUp() - all.sumUp()
  const gs = new Float64Array(n * SIZE)
  const ge = new Float64Array(n * SIZE)
  const gm = new Float64Array(n * SIZE)
  const gw = new Float64Array(SIZE)
  one.stretches.forEach(({ from, to, isName }, k) => {
    if (!isName) return
    for (let label = 0; label < SIZE; label++) {
      const g = right.probability(from, to, label) - all.probability(from, to, label)
      gw[label] = g
      gs[from * SIZE + label] = (gs[from * SIZE + label] ?? 0) + g
      ge[(to - 1) * SIZE + label] = (ge[(to - 1) * SIZE + label] ?? 0) + g
      for (let i = from; i < to; i++) gm[i * SIZE + label] = (gm[i * SIZE + label] ?? 0) + g
    }
    update(3 * n + k, gw, 0)
  })
  for (let i = 0; i < n; i++) {
    update(3 * i, gs, i * SIZE)
    update(3 * i + 1, ge, i * SIZE)
    update(3 * i + 2, gm, i * SIZE)
  }
  return likelihood
}

/** Trains `weights` from nothing. @param {number} seed */
function train(seed) {
  weights.fill(0)
  squares.fill(MOVED)
  random = randomNumbers(seed)
  let order = [...examples.keys()]
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    rate = RATE * (1 - epoch / EPOCHS)
    order = shuffled(order, random)
    let sum = 0
    for (const i of order) {
      const one = examples[i]
      if (one) sum += step(one)
    }
    console.log(`epoch ${epoch + 1}: ${(sum / examples.length).toFixed(4)}`)
  }
}

const mean = new Float32Array(weights.length)
for (const seed of SEEDS) {
  train(seed)
  for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (weights[i] ?? 0) / SEEDS.length
}
const index = new Map([...features].map((feature, row) => [feature, row]))
packTable('mentions.weights', index, mean, SIZE, LEAST_WEIGHT)
