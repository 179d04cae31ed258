/**
 * The least time that each took for each article in a dozen rounds, added up: whatever else the machine does only ever
 * adds. All take turns at one article, so that a slow moment meets all.
 */
import { readFileSync } from 'node:fs'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { findAllusions } from '../../dist/about/about.js'
import { attribute } from '../../dist/attribute/attribute.js'
import { findMentions } from '../../dist/mentions/find-mentions.js'
import { findQuotations } from '../../dist/quotes/find-quotations.js'
import { reportDocument } from '../../dist/report/report-document.js'
import { resolve } from '../../dist/resolve/resolve.js'
import { segment } from '../../dist/segment/segment.js'
import { structure } from '../../dist/structure/structure.js'
import { articles } from './articles.mjs'
import { times } from './measures.mjs'

const ROUNDS = 12
const stages = [
  structure,
  findQuotations,
  segment,
  findMentions,
  resolve,
  attribute,
  findAllusions,
  reportDocument,
]

export async function warm() {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const texts = articles.map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  /** @type {Map<string, number>[]} by article */
  const fastest = texts.map(() => new Map())
  let words = 0
  /** @template T @param {number} i @param {string} name @param {() => T} run @returns {T} */
  const time = (i, name, run) => {
    const started = performance.now()
    const result = run()
    const before = fastest[i]?.get(name) ?? Number.POSITIVE_INFINITY
    fastest[i]?.set(name, Math.min(performance.now() - started, before))
    return result
  }
  for (let round = 0; round < ROUNDS; round++) {
    words = 0
    for (const [i, { path, text }] of texts.entries()) {
      time(i, WINK, () => nlp.readDoc(text).sentences().out())
      /** @type {any} */
      let flow = { path, text, encoding: 'utf-8', warnings: [] }
      for (const stage of stages) {
        const run = /** @type {(document: any) => any} */ (stage)
        flow = time(i, `  ${stage.name}`, () => run(flow))
      }
      words += flow.words
    }
  }
  // Loaded last: it slows down whatever runs in the same process from then on.
  const { default: compromise } = await import('compromise')
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, { text }] of texts.entries()) time(i, COMPROMISE, () => readWith(compromise, text))
  }
  /** @type {Map<string, number>} */
  const least = new Map()
  for (const times of fastest) {
    for (const [name, milliseconds] of times) least.set(name, (least.get(name) ?? 0) + milliseconds)
  }
  const base = least.get(WINK) ?? 1
  const whole = stages.reduce((sum, { name }) => sum + (least.get(`  ${name}`) ?? 0), 0)
  const rows = /** @type {[string, number][]} */ ([
    [WINK, base],
    [COMPROMISE, least.get(COMPROMISE) ?? 0],
    ['analysis, whole', whole],
    ...stages.map(({ name }) => [`  ${name}`, least.get(`  ${name}`) ?? 0]),
  ])
  return {
    head: ['warm, all our articles', 'ms', 'of wink-nlp', 'words/ms'],
    rows: rows.map(([name, milliseconds]) => [
      name,
      milliseconds.toFixed(1),
      times(milliseconds / base),
      Math.round(words / milliseconds),
    ]),
  }
}

const WINK = 'wink-nlp: sentences and tags'
const COMPROMISE = 'compromise: people, places, quotations'

/** People, places and quotations, which are what it has of what we report. @param {typeof import('compromise').default} compromise @param {string} text */
function readWith(compromise, text) {
  const document = compromise(text)
  return [document.people(), document.places(), document.quotations()].map((view) => view.out('array'))
}
