/**
 * How long the analysis takes, as ratios measured within one run on one machine: `npm run bench`.
 *
 *   warm    the analysis and each of its stages over our own articles, against wink-nlp's sentences and tags over the same
 *   cold    a whole process on one article, against a bare script that loads wink-nlp and reads the same article
 *   threads  the same articles by one worker thread and by two
 *   growth  2,000 articles in one run against 200: time for each article, and peak memory
 */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Table from 'cli-table3'
import { Bench } from 'tinybench'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { analyzeDocument } from '../dist/analyze.js'
import { attribute } from '../dist/attribute/attribute.js'
import { findMentions } from '../dist/mentions/find-mentions.js'
import { findQuotations } from '../dist/quotes/find-quotations.js'
import { reportDocument } from '../dist/report/report-document.js'
import { resolve } from '../dist/resolve/resolve.js'
import { segment } from '../dist/segment/segment.js'
import { structure } from '../dist/structure/structure.js'
import { runProcess } from './bench/run-process.mjs'

const COLD_RUNS = 7
const THREAD_RUNS = 5
const THREAD_ARTICLES = 1200
const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url))
const articles = path('../fixtures/articles')
const names = readdirSync(articles).sort()
const documents = names.map((name) => ({
  path: name,
  text: readFileSync(join(articles, name), 'utf8'),
  encoding: 'utf-8',
  warnings: [],
}))

await warm()
cold()
threads()
growth()

async function warm() {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const bench = new Bench({ time: 1000, warmupTime: 500 })
  const add = (/** @type {string} */ name, /** @type {() => unknown} */ run) =>
    bench.add(name, () => void run())
  add('wink-nlp: sentences and tags', () => documents.map(({ text }) => nlp.readDoc(text).sentences().out()))
  add('analysis, whole', () => documents.map((document) => analyzeDocument(document)))
  /** @type {any[]} */ let flow = documents
  const stages = [structure, findQuotations, segment, findMentions, resolve, attribute, reportDocument]
  for (const stage of stages) {
    const input = flow
    const run = /** @type {(document: any) => any} */ (stage)
    add(`  ${stage.name}`, () => input.map((document) => run(document)))
    flow = input.map((document) => run(document))
  }
  await bench.run()
  const fastest = bench.tasks.map(({ name, result }) => ({
    name,
    milliseconds: 'latency' in result ? result.latency.min : 0,
  }))
  const base = fastest[0]?.milliseconds ?? 1
  const tokens = flow.reduce((sum, document) => sum + document.words, 0)
  const rows = fastest.map(({ name, milliseconds }) => [
    name,
    milliseconds.toFixed(1),
    times(milliseconds / base),
    Math.round(tokens / milliseconds),
  ])
  print(['warm, all our articles', 'ms', 'of wink-nlp', 'words/ms'], rows)
}

function cold() {
  const article = join(articles, names[0] ?? '')
  const bare = { name: 'bare script on wink-nlp', script: path('bench/bare-wink.mjs'), best: Infinity }
  const whole = { name: 'analyze', script: path('../bin/analyze.js'), best: Infinity }
  for (let run = 0; run < COLD_RUNS; run++) {
    for (const command of [bare, whole]) {
      command.best = Math.min(command.best, runProcess([command.script, article]).milliseconds)
    }
  }
  const rows = [bare, whole].map(({ name, best }) => [name, best.toFixed(0), times(best / bare.best)])
  print([`cold, one article, best of ${COLD_RUNS}`, 'ms', 'of bare'], rows)
}

function threads() {
  const runs = withArticles(THREAD_ARTICLES, (folder) =>
    Array.from({ length: THREAD_RUNS }, () =>
      [1, 2].map(
        (jobs) =>
          runProcess([path('../bin/analyze.js'), folder, '--jsonl', '--jobs', String(jobs)]).milliseconds,
      ),
    ),
  )
  const [one, two] = [0, 1].map((index) => median(runs.map((pair) => pair[index] ?? 0)))
  const gain = median(runs.map(([alone = 0, shared = 1]) => alone / shared))
  print(
    [`${THREAD_ARTICLES} articles, median of ${THREAD_RUNS}`, 'ms', 'as fast'],
    [
      ['1 thread', one?.toFixed(0), times(1)],
      ['2 threads', two?.toFixed(0), times(gain)],
    ],
  )
}

function growth() {
  const measured = [200, 2000].map((count) => {
    const run = withArticles(count, (folder) =>
      runProcess([path('../bin/analyze.js'), folder, '--jsonl', '--jobs', '1']),
    )
    return { count, each: run.milliseconds / count, megabytes: run.megabytes }
  })
  const [few] = measured
  const rows = measured.map(({ count, each, megabytes }) => [
    count.toLocaleString('en'),
    each.toFixed(2),
    times(each / (few?.each ?? 1)),
    megabytes.toFixed(0),
    times(megabytes / (few?.megabytes ?? 1)),
  ])
  print(['articles in one run', 'ms each', 'of 200', 'peak MB', 'of 200'], rows)
}

/**
 * @template T
 * @param {number} count
 * @param {(folder: string) => T} use is given a folder of so many articles
 */
function withArticles(count, use) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  try {
    for (let index = 0; index < count; index++) {
      copyFileSync(join(articles, names[index % names.length] ?? ''), join(folder, `${index}.txt`))
    }
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

/** @param {number} ratio */
function times(ratio) {
  return `${ratio.toFixed(2)}×`
}

/** @param {string[]} head @param {unknown[][]} rows */
function print(head, rows) {
  const table = new Table({
    head,
    colAligns: head.map((_, index) => (index === 0 ? 'left' : 'right')),
    style: { head: [], border: [] },
  })
  for (const row of rows) table.push(row.map(String))
  console.log(table.toString())
}
