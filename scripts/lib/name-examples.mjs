/**
 * Examples for `train-mentions.mjs`: the runs of annotated texts, each with the features of all its stretches and the names
 * in it, as the program itself sees them.
 */
import { readFileSync } from 'node:fs'
import { built } from './built.mjs'
import { FeatureLog } from './feature-log.mjs'
import { segmentedOf } from './stages.mjs'

const { splitCompounds } = await built('mentions/split-compounds.js')
const { gatherEvidence } = await built('mentions/evidence.js')
const { findRuns } = await built('mentions/find-runs.js')
const { mayBeName } = await built('mentions/score-run.js')
const { startFeatures } = await built('mentions/features/start-features.js')
const { endFeatures } = await built('mentions/features/end-features.js')
const { insideFeatures } = await built('mentions/features/inside-features.js')
const { wholeFeatures } = await built('mentions/features/whole-features.js')
const { contextRoles } = await built('mentions/features/context-roles.js')
const { pairRoles } = await built('mentions/features/pair-roles.js')
const { wordRoles } = await built('mentions/features/word-roles.js')
const { LONGEST } = await built('mentions/semi-markov.js')
const { lookupCountry } = await built('lexicon/countries.js')
const { isAffiliation } = await built('lexicon/affiliations.js')
const { isFirstName } = await built('lexicon/first-names.js')
const labelOf = new Map([
  ['PER', 1],
  ['LOC', 2],
  ['GPE', 2],
  ['FAC', 2],
  ['ORG', 3],
])
const PLACE = 2
/** "Democratic Republic of the Congo", in tokens. */
const LONGEST_COUNTRY = 5
export const OTHER = 4
/** Of a name that no stretch of the run can be: whatever is said of its tokens is right. */
export const UNKNOWN = -1

/**
 * @typedef {{ from: number, to: number, label: number }} Gold in tokens
 * @typedef {{ length: number, first: number, stretches: { from: number, to: number, isName: boolean }[], gold: Gold[], open: boolean }} Example
 * Its lists in `log` begin with number `first`: of each token those of start, end and inside; then one of each stretch.
 */

/** Writes down all that the program would have kept as a sum. */
class NameLog extends FeatureLog {
  /** @param {number} role @param {any} word */
  addWord(role, word) {
    wordRoles[role](word, this)
  }

  /** @param {number} role @param {any} left @param {any} right */
  addPair(role, left, right) {
    pairRoles[role](left, right, this)
  }

  /** @param {number} role @param {number} context */
  addContext(role, context) {
    contextRoles[role](context, this)
  }
}

export const log = new NameLog()

/** @param {string} file @returns {Example[]} */
export function readExamples(file) {
  /** @type {{ text: string, entities: { start: number, end: number, type: string }[] }[]} */
  const corpus = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const open = !corpus.some(({ entities }) => entities.some(({ type }) => !labelOf.has(type)))
  return [...corpus, ...recased(corpus)].flatMap(({ text, entities }) => {
    const { document } = splitCompounds(segmentedOf(text))
    const evidence = gatherEvidence(document)
    const gold = apart(entities).flatMap((entity) => toPolicy(text, entity))
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
 * The longer of two names that overlap: one corpus has "Hallen" and "Hallen University" in one place.
 * @template {{ start: number, end: number }} T @param {readonly T[]} entities @returns {T[]}
 */
function apart(entities) {
  const longestFirst = [...entities].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  /** @type {T[]} */
  const kept = []
  for (const one of longestFirst) {
    if (!kept.some(({ start, end }) => start < one.end && one.start < end)) kept.push(one)
  }
  return kept
}

/**
 * One policy for all corpora: "Hallen, Norvia" is two places, in "northern Norvia" and "Hallen province" the capitalised
 * words are the name, "Norvians" are neither a person nor a place.
 * @param {string} text @param {any} entity
 */
function toPolicy(text, entity) {
  const words = text.slice(entity.start, entity.end)
  const own = labelOf.get(entity.type) ?? OTHER
  const label = isAffiliation(words) && !(own === 1 && isFirstName(words)) ? OTHER : own
  if (label !== PLACE) return [{ start: entity.start, end: entity.end, label }]
  return [...words.matchAll(/[^,\s][^,]*/g)].map((part) => {
    const [head = ''] = /^(?:\p{Ll}+ )*(?=\p{Lu})/u.exec(part[0]) ?? []
    const [tail = ''] = /(?:\s\p{Ll}*)*$/u.exec(part[0]) ?? []
    const start = entity.start + part.index
    return { start: start + head.length, end: start + part[0].length - tail.length, label }
  })
}

/** @param {any} evidence @param {any} run @param {any[]} gold @param {boolean} open @returns {Example[]} */
function example(evidence, run, gold, open) {
  const { tokens } = evidence.document
  const [head, last] = [tokens[run.from], tokens[run.to - 1]]
  /** @type {Gold[]} */
  const inRun = []
  for (const { start, end, label } of gold) {
    if (end <= head.start || start >= last.end) continue
    const from = tokens.findIndex(
      (/** @type {any} */ t, /** @type {number} */ i) => i >= run.from && t.start === start,
    )
    const to =
      tokens.findIndex((/** @type {any} */ t, /** @type {number} */ i) => i >= run.from && t.end === end) + 1
    const isReachable = from >= run.from && to > from && to <= run.to && to - from <= LONGEST
    if (isReachable && mayBeName(evidence, from, to)) {
      inRun.push({ from: from - run.from, to: to - run.from, label })
      count(reachable, label)
    } else {
      inRun.push({ ...touched(tokens, run, start, end), label: UNKNOWN })
      count(unreachable, label)
    }
  }
  inRun.push(...forgottenCountries(evidence, run, inRun))
  const first = log.lists
  for (let i = run.from; i < run.to; i++) {
    startFeatures(evidence, i, log)
    log.close()
    endFeatures(evidence, i, log)
    log.close()
    insideFeatures(evidence, i, log)
    for (const feature of evidence.company.get(tokens[i].lower) ?? []) log.add(feature)
    log.close()
  }
  const stretches = []
  for (let from = run.from; from < run.to; from++) {
    for (let to = from + 1; to <= Math.min(from + LONGEST, run.to); to++) {
      const isName = mayBeName(evidence, from, to)
      if (!isName && to > from + 1) continue
      if (isName) wholeFeatures(evidence, from, to, log)
      log.close()
      stretches.push({ from: from - run.from, to: to - run.from, isName })
    }
  }
  return [{ length: run.to - run.from, first, stretches, gold: inRun, open }]
}

/** "United States" is no name to one of the corpora. @param {any} evidence @param {any} run @param {Gold[]} gold @returns {Gold[]} */
function forgottenCountries(evidence, run, gold) {
  /** @type {Gold[]} */
  const countries = []
  for (let from = run.from; from < run.to; from++) {
    for (let to = Math.min(from + LONGEST_COUNTRY, run.to); to > from + 1; to--) {
      const own = { from: from - run.from, to: to - run.from, label: PLACE }
      if ([...gold, ...countries].some((g) => g.from < own.to && own.from < g.to)) continue
      const words = evidence.document.tokens.slice(from, to).map((/** @type {any} */ { text }) => text)
      if (mayBeName(evidence, from, to) && lookupCountry(words.join(' '))) countries.push(own)
    }
  }
  return countries
}

/** The tokens of the run that a span touches. @param {any[]} tokens @param {any} run @param {number} start @param {number} end */
function touched(tokens, run, start, end) {
  let { from, to } = run
  while (tokens[from].end <= start) from++
  while (tokens[to - 1].start >= end) to--
  return { from: from - run.from, to: to - run.from }
}

/** @type {Map<number, number>} names by label */
export const reachable = new Map()
/** @type {Map<number, number>} names that no stretch of a run can be */
export const unreachable = new Map()
/** @param {Map<number, number>} counts @param {number} label */
function count(counts, label) {
  counts.set(label, (counts.get(label) ?? 0) + 1)
}
