/**
 * Trains the rankers that choose the speaker of a quotation among the noun phrases around it: a softmax over the
 * candidates of each quotation, AdaGrad, a fifth of the features dropped at each step. Writes `speakers.weights`; with
 * `--reports`, which learns from what is reported without marks as well, `reporters.weights`.
 *
 *   npm run build && node scripts/train-speakers.mjs [--reports] [--folds N [--misses]] ANNOTATED.jsonl…
 *
 * One document a line: { text, quotes: [{ start, end, kind, speaker: { start, end, mention } }], indirect: [the same] },
 * offsets in UTF-16. With `--folds` it cross-validates by document instead, prints accuracies and the table of confidence,
 * and writes nothing. The same input gives the same weights.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { descend, meanOf, softmax, sum } from './lib/log-linear.mjs'
import { packTable } from './lib/pack-table.mjs'
import { randomNumbers, shuffled } from './lib/random.mjs'
import { quotationExamples, reportExamples } from './lib/speaker-examples.mjs'
import { resolvedOf } from './lib/stages.mjs'

const EPOCHS = 5
const RATE = 0.15
const DROPPED = 0.2
const LEAST_COUNT = 4
/** The weights are the mean of so many: with one, chance moves the result by a sixth of a percent. */
const TRAININGS = 4
const LEAST_WEIGHT = 0.03

/** With rows of the weights in the place of features, and the number of the document. */
/** @typedef {Omit<import('./lib/speaker-examples.mjs').Example, 'features'> & { features: Int32Array[], document: number }} Example */

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string' }, misses: { type: 'boolean' }, reports: { type: 'boolean' } },
})

/** @type {Map<number, number>} feature → row */
const index = new Map()
/** @type {number[]} */
const counts = []
const documents = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
/** @type {Example[]} */
const examples = documents.flatMap((line, document) => {
  const { text, quotes, indirect } = JSON.parse(line)
  const resolved = resolvedOf(text)
  const found = quotationExamples(resolved, quotes)
  if (options.reports) found.push(...reportExamples(resolved, indirect))
  return found.map((example) => ({
    ...example,
    document,
    features: example.features.map((list) => Int32Array.from(list, rowOf)),
  }))
})
for (const example of examples) {
  example.features = example.features.map((rows) => rows.filter((row) => (counts[row] ?? 0) >= LEAST_COUNT))
}
console.log(`${documents.length} documents, ${examples.length} quotations, ${index.size} features`)

/** @param {number} feature */
function rowOf(feature) {
  let row = index.get(feature)
  if (row === undefined) {
    row = index.size
    index.set(feature, row)
    counts.push(0)
  }
  counts[row] = (counts[row] ?? 0) + 1
  return row
}

const random = randomNumbers()

/** @param {readonly Example[]} training @returns {Float64Array} */
function train(training) {
  return meanOf(TRAININGS, index.size, () => trainOnce(training))
}

/** @param {readonly Example[]} training @returns {Float64Array} */
function trainOnce(training) {
  const weights = new Float64Array(index.size)
  const squares = new Float64Array(index.size).fill(1e-2)
  let order = training.filter(({ right }) => right.includes(true))
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    order = shuffled(order, random)
    const rate = RATE * (1 - epoch / EPOCHS)
    for (const example of order) {
      const active = example.features.map((rows) => rows.filter(() => random() >= DROPPED))
      const share = softmax(active.map((rows) => sum(rows, weights) / (1 - DROPPED)))
      const mass = share.reduce((total, p, i) => total + (example.right[i] ? p : 0), 0)
      active.forEach((rows, i) => {
        const gradient = (share[i] ?? 0) * (1 - (example.right[i] ? 1 / mass : 0))
        if (Math.abs(gradient) < 1e-4) return
        descend({ weights, squares }, rows, gradient, rate)
      })
    }
  }
  return weights
}

if (options.folds) {
  const folds = Number(options.folds)
  const results = []
  for (let fold = 0; fold < folds; fold++) {
    const weights = train(examples.filter(({ document }) => document % folds !== fold))
    for (const example of examples) {
      if (example.document % folds !== fold) continue
      const scores = example.features.map((rows) => sum(rows, weights))
      results.push({ example, scores })
    }
  }
  report(results)
} else {
  const file = options.reports ? 'reporters.weights' : 'speakers.weights'
  packTable(file, index, train(examples), 1, LEAST_WEIGHT)
}

/** @param {{ example: Example, scores: number[] }[]} results */
function report(results) {
  /** @type {Map<string, [number, number]>} */
  const groups = new Map()
  const answers = results.map(({ example, scores }) => {
    const shares = softmax(scores)
    const sums = shares.map((_, i) =>
      shares.reduce((sum, share, j) => sum + (example.sources[j] === i ? share : 0), 0),
    )
    const best = sums.indexOf(Math.max(...sums))
    if (options.misses && example.right[best] !== true) console.log(example.show(best))
    const isRight = example.right[best] === true
    for (const group of [
      'all',
      example.kind,
      example.mention,
      example.right.includes(true) ? 'in reach' : 'out of reach',
    ]) {
      const [right, of] = groups.get(group) ?? [0, 0]
      groups.set(group, [right + Number(isRight), of + 1])
    }
    return { scores, sources: example.sources, isRight }
  })
  for (const [group, [right, of]] of groups)
    console.log(`${group.padEnd(14)} ${((100 * right) / of).toFixed(1)} % of ${of}`)
  for (const temperature of [1, 1.2, 1.4, 1.7, 2, 2.5]) {
    const bins = Array.from({ length: 10 }, () => ({ of: 0, right: 0, sum: 0 }))
    for (const { scores, sources, isRight } of answers) {
      const shares = softmax(scores.map((score) => score / temperature))
      const sums = shares.map((_, i) =>
        shares.reduce((sum, share, j) => sum + (sources[j] === i ? share : 0), 0),
      )
      const confidence = Math.max(...sums)
      const bin = bins[Math.min(9, Math.floor(confidence * 10))]
      if (!bin) continue
      bin.of++
      bin.right += Number(isRight)
      bin.sum += confidence
    }
    const error = bins.reduce((e, { right, sum }) => e + Math.abs(right - sum), 0) / answers.length
    console.log(
      `temperature ${temperature}: calibration error ${error.toFixed(4)}`,
      bins.map(({ of, right }) => `${of ? ((100 * right) / of).toFixed(0) : '-'}%/${of}`).join(' '),
    )
  }
}
