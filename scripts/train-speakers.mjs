/**
 * Trains `speakers.weights.gz`, the ranker that chooses the speaker of a quotation among the noun phrases around it: a
 * softmax over the candidates of each quotation, AdaGrad, a fifth of the features dropped at each step.
 *
 *   npm run build && node scripts/train-speakers.mjs [--folds N [--misses]] ANNOTATED.jsonl…
 *
 * One document a line: { text, quotes: [{ start, end, kind, speaker: { start, end, mention } }], indirect: [{ start, end,
 * speaker }] }, offsets in UTF-16; what is reported without marks teaches too (`lib/speaker-examples.mjs`). With
 * `--folds` it cross-validates by document instead, prints accuracies and the table of confidence, and writes nothing.
 * The same input gives the same weights.
 */
import { parseArgs } from 'node:util'
import { descend, meanOf, softmax, sum } from './lib/log-linear.mjs'
import { packWeights } from './lib/pack-weights.mjs'
import { randomNumbers, shuffled } from './lib/random.mjs'
import { readExamples } from './lib/speaker-examples.mjs'

const EPOCHS = 5
const RATE = 0.15
const DROPPED = 0.2
const LEAST_COUNT = 4
/** The weights are the mean of so many: with one, chance moves the result by a sixth of a percent. */
const TRAININGS = 2
const LEAST_WEIGHT = 0.03

/** @typedef {import('./lib/speaker-examples.mjs').Example} Example */

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string' }, misses: { type: 'boolean' } },
})

const examples = readExamples(files)
const index = toRows(examples)
const quotations = examples.filter(({ weight }) => weight === 1).length
console.log(
  `${quotations} quotations, ${examples.length - quotations} reports in marks, ${index.size} features`,
)

/**
 * Puts rows of the weights in the place of features; those seen seldom are left out.
 * @param {Example[]} examples @returns {Map<number, number>} feature → row
 */
function toRows(examples) {
  /** @type {Map<number, number>} */
  const counts = new Map()
  for (const { features } of examples)
    for (const list of features) for (const f of list) counts.set(f, (counts.get(f) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= LEAST_COUNT)
  const index = new Map(frequent.map(([feature], row) => [feature, row]))
  for (const example of examples) {
    example.features = example.features.map((list) =>
      list.filter((f) => index.has(f)).map((f) => index.get(f) ?? 0),
    )
  }
  return index
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
        const gradient = example.weight * (share[i] ?? 0) * (1 - (example.right[i] ? 1 / mass : 0))
        if (Math.abs(gradient) < 1e-4 * example.weight) return
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
      if (example.document % folds !== fold || example.weight < 1) continue
      const scores = example.features.map((rows) => sum(rows, weights))
      results.push({ example, scores })
    }
  }
  report(results)
} else {
  packWeights('speakers.weights.gz', index, train(examples), 1, LEAST_WEIGHT)
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
