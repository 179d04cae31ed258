/**
 * Scores reported speech without quotation marks against annotated articles.
 *
 *   npm run build && node scripts/eval-indirect.mjs [--misses] ANNOTATED.jsonl…
 *
 * One document a line: { text, indirect: [{ start, end, speaker, cue }] }, offsets in UTF-16.
 *
 *   letters       share of the letters of contents that are found, and of those found that are annotated
 *   said by       the same, a letter counting only where the speaker is right too (any, where none is annotated)
 *   spans         a content is found where one annotated shares at least 80 % of the words of both
 *   exact         the same beginning and end, give or take a word
 *   speakers      of the contents found that have a speaker: he overlaps the one annotated, or stands right before "who"
 *   cues          of the contents found: the cue overlaps the one annotated
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { built } from './lib/built.mjs'

const { analyzeDocument } = await built('analyze.js')

/** @typedef {{ start: number, end: number }} Span */

/** "Brandt" ends so few letters before "who" in "Brandt, who said". */
const ANTECEDENT = -3

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' } },
})

const letters = tally()
const said = tally()
const spans = tally()
const exact = tally()
const speakers = { right: 0, of: 0 }
const cues = { right: 0, of: 0 }
const documents = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
for (const line of documents) score(JSON.parse(line))

for (const [name, { wanted, found, covered, right }] of Object.entries({ letters, said, spans, exact })) {
  const precision = right / found
  const recall = covered / wanted
  const f1 = (2 * precision * recall) / (precision + recall)
  const figures = Object.entries({ P: precision, R: recall, F1: f1 })
  console.log(
    name.padEnd(8),
    ...figures.map(([key, value]) => `${key} ${(100 * value).toFixed(1)} `),
    `of ${wanted}`,
  )
}
for (const [name, { right, of }] of Object.entries({ speakers, cues }))
  console.log(`${name.padEnd(8)} ${((100 * right) / of).toFixed(1)} % of ${of}`)

function tally() {
  return { wanted: 0, found: 0, covered: 0, right: 0 }
}

/** @param {any} annotated */
function score({ text, indirect }) {
  const report = analyzeDocument({ path: '', text, encoding: 'utf-8', warnings: [] }, { indirect: true })
  const units = [0]
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length)
  const here = (/** @type {Span} */ { start, end }) => ({ start: units[start] ?? 0, end: units[end] ?? 0 })
  const found = report.quotes
    .filter((/** @type {any} */ { kind }) => kind === 'indirect')
    .map((/** @type {any} */ { speaker, cue, ...span }) => ({
      ...here(span),
      speaker: speaker && [speaker, ...speaker.others].map(here),
      cue: here(cue),
      said: `${speaker?.name} · ${cue.text}`,
    }))
  countLetters(text.length, found, indirect)
  /** @type {Map<any, any>} */
  const partners = new Map()
  for (const gold of indirect) {
    const best = found.find((/** @type {Span} */ one) => shared(text, one, gold) >= 0.8)
    if (best) partners.set(best, gold)
    spans.wanted++
    exact.wanted++
    if (best) spans.covered++
    if (best && isExact(text, best, gold)) exact.covered++
    if (!best && options.misses) show('missed', text, gold, `${gold.speaker?.text} · ${gold.cue.text}`)
  }
  for (const one of found) {
    const gold = partners.get(one)
    spans.found++
    exact.found++
    if (!gold) {
      if (options.misses) show('false', text, one, one.said)
      continue
    }
    spans.right++
    if (isExact(text, one, gold)) exact.right++
    cues.of++
    if (overlap(one.cue, gold.cue) > 0) cues.right++
    if (!gold.speaker) continue
    speakers.of++
    if (isSpeaker(one, gold)) speakers.right++
    else if (options.misses) show('speaker', text, one, `${one.said} instead of ${gold.speaker.text}`)
  }
}

/** @param {number} length @param {any[]} found @param {any[]} indirect */
function countLetters(length, found, indirect) {
  /** @type {(any | undefined)[]} */
  const annotated = new Array(length)
  for (const gold of indirect) annotated.fill(gold, gold.start, gold.end)
  const reported = new Array(length)
  for (const one of found) reported.fill(one, one.start, one.end)
  for (let at = 0; at < length; at++) {
    const [gold, one] = [annotated[at], reported[at]]
    const right = gold && one ? 1 : 0
    const whose = right && isSpeaker(one, gold) ? 1 : 0
    for (const [sum, hit] of /** @type {const} */ ([
      [letters, right],
      [said, whose],
    ])) {
      sum.wanted += gold ? 1 : 0
      sum.found += one ? 1 : 0
      sum.covered += hit
      sum.right += hit
    }
  }
}

/** @param {any} one @param {any} gold */
function isSpeaker({ speaker }, gold) {
  if (!gold.speaker) return true
  const nearest = /^(who|which|that)$/i.test(gold.speaker.text) ? ANTECEDENT : 0
  return (speaker ?? []).some((/** @type {Span} */ source) => overlap(source, gold.speaker) > nearest)
}

/** @param {Span} a @param {Span} b */
function overlap(a, b) {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

/** Share of the words of both that both have. @param {string} text @param {Span} a @param {Span} b */
function shared(text, a, b) {
  if (overlap(a, b) <= 0) return 0
  const count = (/** @type {number} */ start, /** @type {number} */ end) =>
    text.slice(start, end).split(/\s+/).filter(Boolean).length
  const both = count(Math.max(a.start, b.start), Math.min(a.end, b.end))
  return both / count(Math.min(a.start, b.start), Math.max(a.end, b.end))
}

/** @param {string} text @param {Span} a @param {Span} b */
function isExact(text, a, b) {
  const words = (/** @type {number} */ x, /** @type {number} */ y) =>
    text.slice(Math.min(x, y), Math.max(x, y)).trim().split(/\s+/).filter(Boolean).length
  return words(a.start, b.start) <= 1 && words(a.end, b.end) <= 1
}

/** @param {string} what @param {string} text @param {Span} span @param {string} whose */
function show(what, text, { start, end }, whose) {
  const around = `${text.slice(Math.max(0, start - 80), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 60)}`
  console.log(`${what} [${whose}] ${around.replace(/\s+/g, ' ')}`)
}
