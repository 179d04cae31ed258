/**
 * Trains `indirect.weights`, the model of reported speech: three questions, each a choice by softmax. Does this word
 * announce somebody's words? Where do they begin? Where do they end? AdaGrad, a third of the features dropped at each step.
 *
 *   npm run build && node scripts/train-indirect.mjs [--folds N] ANNOTATED.jsonl…
 *
 * One document a line: { text, indirect: [{ start, end, cue: { start, end } }] }, offsets in UTF-16. With `--folds` it
 * cross-validates by document instead and writes nothing. The same input gives the same weights.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { built } from './lib/built.mjs'
import { FeatureLog } from './lib/feature-log.mjs'
import { descend, softmax, sum } from './lib/log-linear.mjs'
import { packTable } from './lib/pack-table.mjs'
import { randomNumbers, shuffled } from './lib/random.mjs'
import { resolvedOf } from './lib/stages.mjs'

const EPOCHS = 6
const RATE = 0.1
const DROPPED = 0.35
const LEAST_COUNT = 3
const LEAST_WEIGHT = 0.05

const { findCandidates } = await built('attribute/candidates.js')
const { narrate } = await built('attribute/narration.js')
const { isPossibleCue, possibleStarts, possibleEnds, withoutDateline } = await built(
  'attribute/indirect/candidates.js',
)
const { cueFeatures } = await built('attribute/indirect/cue-features.js')
const { startFeatures, endFeatures } = await built('attribute/indirect/edge-features.js')
const { wordsOf } = await built('attribute/indirect/words-of.js')

/** @typedef {{ document: number, first: number, options: number, right: number, kind: string }} Question options are lists of the log, one behind the other */

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string' } },
})

const log = new FeatureLog()
/** @type {Question[]} */
const questions = []
let documents = 0
for (const file of files) {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean))
    read(JSON.parse(line), documents++)
}
const features = log.toRows(LEAST_COUNT)
console.log(`${documents} documents, ${questions.length} questions, ${features.length} features`)

/** @param {any} annotated @param {number} document */
function read({ text, indirect }, document) {
  const resolved = resolvedOf(text)
  const narration = narrate(resolved)[0]
  if (!narration) return
  const context = {
    document: resolved,
    narration,
    candidates: findCandidates(narration, resolved),
    answers: new Map(),
  }
  const { items, sentences } = narration
  /** @param {string} kind @param {number[][]} lists @param {number} right */
  const ask = (kind, lists, right) => {
    questions.push({ document, first: log.lists, options: lists.length, right, kind })
    for (const list of lists) {
      for (const feature of list) log.add(feature)
      log.close()
    }
  }
  for (const whole of sentences) {
    const sentence = withoutDateline(whole, context)
    const words = wordsOf(items, sentence)
    const reports = reportsIn(words, indirect)
    for (let cue = sentence.from; cue < sentence.to; cue++) {
      if (!isPossibleCue(cue, words)) continue
      const report = reports.find((/** @type {any} */ { anchor }) => anchor === cue)
      ask('cue', [[], cueFeatures(cue, words, context)], report ? 1 : 0)
      if (!report) continue
      const starts = possibleStarts(cue, words)
      const start = starts.indexOf(report.from)
      if (start < 0) continue
      ask(
        'start',
        starts.map((/** @type {number} */ at) => startFeatures(at, cue, words)),
        start,
      )
      const ends = possibleEnds(report.from, sentence)
      const end = ends.indexOf(report.to)
      if (end < 0) continue
      ask(
        'end',
        ends.map((/** @type {number} */ at) => endFeatures(at, report.from, cue, words, context)),
        end,
      )
    }
  }
}

/** The annotated reports of a sentence as items: which one announces, where the words begin and end.
 * @param {any} words @param {any[]} indirect */
function reportsIn(words, indirect) {
  const { items, from, to } = words
  const [start, end] = [items[from].start, items[to - 1].end]
  return indirect
    .filter((one) => one.start < end && start < one.end)
    .flatMap((one) => {
      const inside = (/** @type {any} */ span) => {
        const all = []
        for (let at = from; at < to; at++)
          if (items[at].start < span.end && span.start < items[at].end) all.push(at)
        return all
      }
      const cues = inside(one.cue)
      const content = inside(one)
      const anchor = anchorOf(cues, words)
      const first = content[0]
      const last = content.at(-1)
      return anchor === undefined || first === undefined || last === undefined
        ? []
        : [{ anchor, from: first, to: last + 1 }]
    })
}

/** The word of a cue that counts: the last verb, else the last that may be one. @param {number[]} cues @param {any} words */
function anchorOf(cues, words) {
  const possible = cues.filter((at) => isPossibleCue(at, words))
  return possible.filter((at) => words.items[at].pos === 'VERB').at(-1) ?? possible.at(-1)
}

const random = randomNumbers()

/** @param {number} list @returns {Int32Array} */
function rowsOf(list) {
  return log.pool.subarray(list === 0 ? 0 : log.ends[list - 1], log.ends[list])
}

/** @param {readonly Question[]} training @returns {Float64Array} */
function train(training) {
  const weights = new Float64Array(features.length)
  const squares = new Float64Array(features.length).fill(0.3)
  let order = training
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    order = shuffled(order, random)
    const rate = RATE * (1 - epoch / EPOCHS)
    for (const { first, options, right } of order) {
      const active = Array.from({ length: options }, (_, i) =>
        rowsOf(first + i).filter(() => random() >= DROPPED),
      )
      const shares = softmax(active.map((rows) => sum(rows, weights) / (1 - DROPPED)))
      active.forEach((rows, i) => {
        const gradient = (shares[i] ?? 0) - Number(i === right)
        if (Math.abs(gradient) < 1e-4) return
        descend({ weights, squares }, rows, gradient, rate)
      })
    }
  }
  return weights
}

if (options.folds) {
  const folds = Number(options.folds)
  /** @type {Map<string, [number, number]>} */
  const groups = new Map()
  /** @type {{ p: number, yes: boolean }[]} */
  const cues = []
  for (let fold = 0; fold < folds; fold++) {
    const weights = train(questions.filter(({ document }) => document % folds !== fold))
    for (const { first, options, right, kind, document } of questions) {
      if (document % folds !== fold) continue
      const scores = Array.from({ length: options }, (_, i) => sum(rowsOf(first + i), weights))
      const best = scores.indexOf(Math.max(...scores))
      const [hit, of] = groups.get(kind) ?? [0, 0]
      groups.set(kind, [hit + Number(best === right), of + 1])
      if (kind === 'cue') cues.push({ p: softmax(scores)[1] ?? 0, yes: right === 1 })
    }
  }
  for (const [kind, [hit, of]] of groups)
    console.log(`${kind.padEnd(6)} ${((100 * hit) / of).toFixed(1)} % of ${of}`)
  for (const least of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    const found = cues.filter(({ p }) => p >= least)
    const hit = found.filter(({ yes }) => yes).length
    const precision = hit / found.length
    const recall = hit / cues.filter(({ yes }) => yes).length
    console.log(
      `cues from ${least}: P ${(100 * precision).toFixed(1)}  R ${(100 * recall).toFixed(1)}  F1 ${((200 * precision * recall) / (precision + recall)).toFixed(1)}`,
    )
  }
} else {
  packTable(
    'indirect.weights',
    new Map([...features].map((feature, row) => [feature, row])),
    train(questions),
    1,
    LEAST_WEIGHT,
  )
}
