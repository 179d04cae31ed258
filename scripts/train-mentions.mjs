/**
 * Trains `mentions.weights.gz`, the model that divides runs of capitalised words into names and gives them types.
 * Usage: `node scripts/train-mentions.mjs CORPUS.jsonl…`, each line with `text` and `entities` {start, end, type}; types
 * PER, LOC, GPE, FAC, ORG, and others (NORP, MISC …). A corpus without others leaves open where they are.
 *
 * Conditional likelihood, AdaGrad, and half of the features dropped at random at each step, so that the model does not
 * lean on the words it has seen. The same input gives the same weights.
 */
import { built } from './lib/built.mjs'
import { index, OTHER, reachable, readExamples, unreachable } from './lib/name-examples.mjs'
import { packWeights } from './lib/pack-weights.mjs'

const EPOCHS = 6
const RATE = 0.1
const KEPT = 0.5
/** Features seen in fewer runs are dropped, and weights smaller than this. */
const LEAST_RUNS = 3
const LEAST_WEIGHT = 0.04

const { LABELS, Lattice } = await built('mentions/semi-markov.js')
const SIZE = LABELS.length

/** @typedef {import('./lib/name-examples.mjs').Example} Example */

const examples = process.argv.slice(2).flatMap(readExamples)
let rows = 0
for (const [feature, runs] of index) {
  if (runs >= LEAST_RUNS) index.set(feature, rows++)
  else index.delete(feature)
}
console.log(`${examples.length} runs, ${rows} features`, { reachable, unreachable })

/** @param {Int32Array} list */
function toRows(list) {
  return list.map((feature) => index.get(feature) ?? -1).filter((row) => row !== -1)
}
for (const one of examples) {
  one.starts = one.starts.map(toRows)
  one.ends = one.ends.map(toRows)
  one.inside = one.inside.map(toRows)
  for (const stretch of one.stretches) stretch.whole = toRows(stretch.whole)
}

const weights = new Float64Array(rows * SIZE)
const squares = new Float64Array(rows * SIZE).fill(1e-6)

let state = 0x2545f491
function random() {
  state ^= state << 13
  state ^= state >>> 17
  state ^= state << 5
  return (state >>> 0) / 2 ** 32
}

/** @param {Int32Array} list */
const drop = (list) => list.filter(() => random() < KEPT)

/** @param {Int32Array} list @param {Float64Array} scores @param {number} at */
function add(list, scores, at) {
  for (const row of list) {
    for (let label = 0; label < SIZE; label++)
      scores[at + label] = (scores[at + label] ?? 0) + (weights[row * SIZE + label] ?? 0) / KEPT
  }
}

/** @param {Int32Array} list @param {Float64Array} gradient @param {number} at */
function update(list, gradient, at) {
  for (let label = 0; label < SIZE; label++) {
    const g = gradient[at + label] ?? 0
    if (Math.abs(g) < 1e-4) continue
    for (const row of list) {
      const cell = row * SIZE + label
      squares[cell] = (squares[cell] ?? 0) + g * g
      weights[cell] = (weights[cell] ?? 0) + (rate * g) / Math.sqrt(squares[cell] ?? 1)
    }
  }
}

/** Whether a stretch agrees with the gold. @param {Example} one @param {number} from @param {number} to @param {number} label */
function agrees(one, from, to, label) {
  const touched = one.gold.filter((g) => g.from < to && from < g.to)
  if (touched.length === 0) return label === 0 || (one.open && label === OTHER)
  return (
    touched.length === 1 && touched[0]?.from === from && touched[0].to === to && touched[0].label === label
  )
}

let rate = RATE
/** @param {Example} one @returns {number} logarithm of the likelihood */
function step(one) {
  const n = one.length
  const starts = one.starts.map(drop)
  const ends = one.ends.map(drop)
  const inside = one.inside.map(drop)
  const wholes = one.stretches.map(({ whole }) => drop(whole))
  const s = new Float64Array(n * SIZE)
  const e = new Float64Array(n * SIZE)
  const m = new Float64Array((n + 1) * SIZE)
  for (let i = 0; i < n; i++) {
    m.copyWithin((i + 1) * SIZE, i * SIZE, (i + 1) * SIZE)
    add(starts[i] ?? new Int32Array(), s, i * SIZE)
    add(ends[i] ?? new Int32Array(), e, i * SIZE)
    add(inside[i] ?? new Int32Array(), m, (i + 1) * SIZE)
  }
  const all = new Lattice(n)
  const right = new Lattice(n)
  const whole = new Float64Array(SIZE)
  one.stretches.forEach(({ from, to, isName }, k) => {
    whole.fill(0)
    add(wholes[k] ?? new Int32Array(), whole, 0)
    for (let label = to === from + 1 ? 0 : 1; label < (isName ? SIZE : 1); label++) {
      const middle = (m[to * SIZE + label] ?? 0) - (m[from * SIZE + label] ?? 0)
      const score = isName
        ? (s[from * SIZE + label] ?? 0) + (e[(to - 1) * SIZE + label] ?? 0) + middle + (whole[label] ?? 0)
        : 0
      all.scores[all.at(from, to, label)] = score
      if (agrees(one, from, to, label)) right.scores[right.at(from, to, label)] = score
    }
  })
  const expected = all.marginals()
  const wanted = right.marginals()
  const gs = new Float64Array(n * SIZE)
  const ge = new Float64Array(n * SIZE)
  const gm = new Float64Array(n * SIZE)
  const gw = new Float64Array(SIZE)
  one.stretches.forEach(({ from, to, isName }, k) => {
    if (!isName) return
    for (let label = 0; label < SIZE; label++) {
      const cell = all.at(from, to, label)
      const g = (wanted.probabilities[cell] ?? 0) - (expected.probabilities[cell] ?? 0)
      gw[label] = g
      gs[from * SIZE + label] = (gs[from * SIZE + label] ?? 0) + g
      ge[(to - 1) * SIZE + label] = (ge[(to - 1) * SIZE + label] ?? 0) + g
      for (let i = from; i < to; i++) gm[i * SIZE + label] = (gm[i * SIZE + label] ?? 0) + g
    }
    update(wholes[k] ?? new Int32Array(), gw, 0)
  })
  for (let i = 0; i < n; i++) {
    update(starts[i] ?? new Int32Array(), gs, i * SIZE)
    update(ends[i] ?? new Int32Array(), ge, i * SIZE)
    update(inside[i] ?? new Int32Array(), gm, i * SIZE)
  }
  return wanted.logSum - expected.logSum
}

const order = examples.map((_, i) => i)
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  rate = RATE * (1 - epoch / EPOCHS)
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [order[i] ?? 0, order[j] ?? 0]
    order[i] = b
    order[j] = a
  }
  let sum = 0
  for (const i of order) {
    const one = examples[i]
    if (one) sum += step(one)
  }
  console.log(`epoch ${epoch + 1}: ${(sum / examples.length).toFixed(4)}`)
}

packWeights('mentions.weights.gz', index, weights, SIZE, LEAST_WEIGHT)
