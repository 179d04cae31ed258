/**
 * Trains `kinds.weights`, the model that tells words that somebody said from titles and terms in marks: logistic
 * regression, AdaGrad, a third of the features dropped at each step.
 *
 *   npm run build && node scripts/train-kinds.mjs [--folds N [--misses]] ANNOTATED.jsonl…
 *
 * One document a line: { text, quotes: [{ start, end }], not_quotes: [{ start, end }] }, offsets in UTF-16. With
 * `--folds` it cross-validates by document instead and writes nothing. The same input gives the same weights.
 */
import { parseArgs } from 'node:util'
import { readExamples } from './lib/kind-examples.mjs'
import { descend, meanOf, sum } from './lib/log-linear.mjs'
import { packTable } from './lib/pack-table.mjs'
import { randomNumbers, shuffled } from './lib/random.mjs'

const EPOCHS = 6
const RATE = 0.1
const DROPPED = 0.3
const LEAST_COUNT = 2
/** The weights are the mean of so many. */
const TRAININGS = 4
const LEAST_WEIGHT = 0.02
/** From here on words count as somebody's, and where a rule for terms holds: as in `src/attribute/kind/kind-rules.ts`. */
const LEAST = 0.45
const LEAST_AGAINST_A_RULE = 0.6

/** @typedef {import('./lib/kind-examples.mjs').Example} Example */

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string' }, misses: { type: 'boolean' } },
})
const examples = files.flatMap(readExamples)
const reporting = examples.filter(({ reports }) => reports).length
console.log(`${examples.length} quotations, ${reporting} of them report somebody's words`)

const random = randomNumbers()

/** @param {readonly Example[]} training @returns {{ index: Map<number, number>, weights: Float64Array }} */
function train(training) {
  /** @type {Map<number, number>} */
  const counts = new Map()
  for (const { features } of training) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= LEAST_COUNT)
  const index = new Map(frequent.map(([feature], row) => [feature, row]))
  const known = training.map(({ features, reports }) => ({
    reports,
    rows: features.flatMap((feature) => index.get(feature) ?? []),
  }))
  return { index, weights: meanOf(TRAININGS, index.size, () => trainOnce(known, index.size)) }
}

/** @param {readonly { reports: boolean, rows: readonly number[] }[]} examples @param {number} size @returns {Float64Array} */
function trainOnce(examples, size) {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-2)
  let known = examples.slice()
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE * (1 - epoch / EPOCHS)
    known = shuffled(known, random)
    for (const { rows, reports } of known) {
      const active = rows.filter(() => random() >= DROPPED)
      const score = sum(active, weights) / (1 - DROPPED)
      descend({ weights, squares }, active, 1 / (1 + Math.exp(-score)) - Number(reports), rate)
    }
  }
  return weights
}

/** @param {string} what @param {readonly Example[]} list @param {(example: Example) => boolean} says */
function print(what, list, says) {
  const found = list.filter(says)
  const right = found.filter(({ reports }) => reports).length
  const precision = right / found.length
  const recall = right / list.filter(({ reports }) => reports).length
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(
    `${what.padEnd(24)} P ${(100 * precision).toFixed(1)}  R ${(100 * recall).toFixed(1)}  F1 ${(100 * f1).toFixed(2)}`,
  )
}

if (options.folds) {
  const folds = Number(options.folds)
  /** @type {Map<Example, number>} */
  const probabilities = new Map()
  for (let fold = 0; fold < folds; fold++) {
    const { index, weights } = train(examples.filter(({ document }) => document % folds !== fold))
    for (const example of examples.filter(({ document }) => document % folds === fold)) {
      const score = example.features.reduce((sum, f) => sum + (weights[index.get(f) ?? -1] ?? 0), 0)
      probabilities.set(example, 1 / (1 + Math.exp(-score)))
    }
  }
  const short = examples.filter(({ words }) => words <= 2)
  const says = (/** @type {Example} */ example) =>
    example.utterance || (probabilities.get(example) ?? 0) >= (example.isTerm ? LEAST_AGAINST_A_RULE : LEAST)
  print('all', examples, says)
  print('of one or two words', short, says)
  if (options.misses) {
    for (const [example, probability] of probabilities) {
      if (example.reports !== says(example))
        console.log(`${example.reports ? 'missed' : 'false'} ${probability.toFixed(2)} ${example.around}`)
    }
  }
} else {
  const { index, weights } = train(examples)
  packTable('kinds.weights', index, weights, 1, LEAST_WEIGHT)
}
