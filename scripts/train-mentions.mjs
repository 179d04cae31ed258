/**
 * Trains `mentions.weights.gz`, the model that divides runs of capitalised words into names and gives them types.
 * Usage: `node scripts/train-mentions.mjs CORPUS.jsonl…`, each line with `text` and `entities` {start, end, type}; types
 * PER, LOC, GPE, FAC, ORG, and others (NORP, MISC …). A corpus without others leaves open where they are.
 *
 * Conditional likelihood, AdaGrad, and half of the features dropped at random at each step, so that the model does not
 * lean on the words it has seen. The same input gives the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { built } from './lib/built.mjs'

const EPOCHS = 6
const RATE = 0.1
const KEPT = 0.5
/** Features seen in fewer runs are dropped, and weights smaller than this. */
const LEAST_RUNS = 3
const LEAST_WEIGHT = 0.04

const { structure } = await built('structure/structure.js')
const { findQuotations } = await built('quotes/find-quotations.js')
const { segment } = await built('segment/segment.js')
const { gatherEvidence } = await built('mentions/evidence.js')
const { findRuns } = await built('mentions/find-runs.js')
const { mayBeName } = await built('mentions/score-run.js')
const features = await built('mentions/features.js')
const { LABELS, LONGEST, Lattice } = await built('mentions/semi-markov.js')
const SIZE = LABELS.length
const { isAffiliation } = await built('lexicon/affiliations.js')
const labelOf = new Map([
  ['PER', 1],
  ['LOC', 2],
  ['GPE', 2],
  ['FAC', 2],
  ['ORG', 3],
])
const OTHER = 4

/**
 * @typedef {{ from: number, to: number, label: number }} Gold in tokens
 * @typedef {{ length: number, starts: Int32Array[], ends: Int32Array[], inside: Int32Array[], stretches: { from: number, to: number, whole: Int32Array, isName: boolean }[], gold: Gold[], open: boolean }} Example
 */

/** @type {Map<number, number>} feature → number of runs, later → its row */
const index = new Map()

/** @param {Iterable<number>} list @returns {Int32Array} */
function note(list) {
  const array = Int32Array.from(list)
  for (const feature of array) index.set(feature, (index.get(feature) ?? 0) + 1)
  return array
}

/** @param {string} file @returns {Example[]} */
function readExamples(file) {
  /** @type {{ text: string, entities: { start: number, end: number, type: string }[] }[]} */
  const corpus = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const open = !corpus.some(({ entities }) => entities.some(({ type }) => !labelOf.has(type)))
  return [...corpus, ...recased(corpus)].flatMap(({ text, entities }) => {
    const document = segment(findQuotations(structure({ path: '', text, encoding: 'utf-8', warnings: [] })))
    const evidence = gatherEvidence(document)
    const gold = entities.flatMap((entity) => toPolicy(text, entity))
    return document.sentences.flatMap((/** @type {any} */ sentence) =>
      findRuns(document.tokens, sentence).flatMap((/** @type {any} */ run) =>
        example(evidence, run, gold, open),
      ),
    )
  })
}

/**
 * Every sixth article again in capitals, and another sixth with a capital on each word, as headlines are written.
 * @template {{ text: string }} T @param {T[]} corpus @returns {T[]}
 */
function recased(corpus) {
  return corpus.flatMap((document, i) => {
    const { text } = document
    const changed =
      i % 6 === 0
        ? text.toUpperCase()
        : i % 6 === 3
          ? text.replace(/(?<=\s)\p{Ll}(?=\p{Ll}{3})/gu, (c) => c.toUpperCase())
          : text
    return changed === text || changed.length !== text.length ? [] : [{ ...document, text: changed }]
  })
}

/**
 * One policy for all corpora: "Hallen, Norvia" is two places, "Norvians" are neither a person nor a place.
 * @param {string} text @param {any} entity
 */
function toPolicy(text, entity) {
  const words = text.slice(entity.start, entity.end)
  const label = isAffiliation(words) ? OTHER : (labelOf.get(entity.type) ?? OTHER)
  if (label !== 2) return [{ start: entity.start, end: entity.end, label }]
  return [...words.matchAll(/[^,\s][^,]*/g)].map((part) => {
    const start = entity.start + part.index
    return { start, end: start + part[0].trimEnd().length, label }
  })
}

/** @param {any} evidence @param {any} run @param {any[]} gold @param {boolean} open @returns {Example[]} */
function example(evidence, run, gold, open) {
  const { tokens } = evidence.document
  const [first, last] = [tokens[run.from], tokens[run.to - 1]]
  /** @type {Gold[]} */
  const inRun = []
  for (const { start, end, label } of gold) {
    if (end <= first.start || start >= last.end) continue
    const from = tokens.findIndex(
      (/** @type {any} */ t, /** @type {number} */ i) => i >= run.from && t.start === start,
    )
    const to =
      tokens.findIndex((/** @type {any} */ t, /** @type {number} */ i) => i >= run.from && t.end === end) + 1
    const isReachable = from >= run.from && to > from && to <= run.to && to - from <= LONGEST
    if (!isReachable || !mayBeName(evidence, from, to)) {
      count(unreachable, label)
      return []
    }
    inRun.push({ from: from - run.from, to: to - run.from, label })
    count(reachable, label)
  }
  const each = Array.from({ length: run.to - run.from }, (_, i) => run.from + i)
  const stretches = []
  for (const from of each) {
    for (let to = from + 1; to <= Math.min(from + LONGEST, run.to); to++) {
      const isName = mayBeName(evidence, from, to)
      if (!isName && to > from + 1) continue
      const whole = isName ? note(features.wholeFeatures(evidence, from, to)) : new Int32Array()
      stretches.push({ from: from - run.from, to: to - run.from, whole, isName })
    }
  }
  return [
    {
      length: each.length,
      starts: each.map((i) => note(features.startFeatures(evidence, i))),
      ends: each.map((i) => note(features.endFeatures(evidence, i))),
      inside: each.map((i) => note(features.insideFeatures(evidence, i))),
      stretches,
      gold: inRun,
      open,
    },
  ]
}

/** @type {Map<number, number>} names by label */
const reachable = new Map()
/** @type {Map<number, number>} names that no stretch of a run can be */
const unreachable = new Map()
/** @param {Map<number, number>} counts @param {number} label */
function count(counts, label) {
  counts.set(label, (counts.get(label) ?? 0) + 1)
}

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

write()

function write() {
  let highest = 0
  for (const weight of weights) highest = Math.max(highest, Math.abs(weight))
  const scale = Math.min(highest, 4) / 127
  const kept = [...index].filter(([, row]) =>
    weights.subarray(row * SIZE, (row + 1) * SIZE).some((w) => Math.abs(w) >= LEAST_WEIGHT),
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
  const values = Buffer.alloc(kept.length * SIZE)
  kept.forEach(([, row], k) => {
    for (let label = 0; label < SIZE; label++) {
      const weight = weights[row * SIZE + label] ?? 0
      const small = Math.round(Math.max(-127, Math.min(127, weight / scale)))
      values.writeInt8(Math.abs(weight) < LEAST_WEIGHT / 2 ? 0 : small, label * kept.length + k)
    }
  })
  const head = Buffer.alloc(8)
  head.writeFloatLE(scale, 0)
  head.writeUInt32LE(kept.length, 4)
  const packed = gzipSync(Buffer.concat([head, Buffer.from(keys), values]), { level: 9 })
  writeFileSync(new URL('../data/mentions.weights.gz', import.meta.url), packed)
  console.log(`${kept.length} features kept, ${Math.round(packed.length / 1024)} KB`)
}
