/**
 * Makes the fixtures' articles and gold answers from the marked-up sources: `fixtures/gold/`, each an article for itself,
 * and `fixtures/pile/gold/`, a pile in which people and statements come back. The marks are explained in
 * `fixtures/README.md`; they stand in the text because nobody can review offsets, and only this script counts.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readMarks } from './lib/read-marks.mjs'

/** @typedef {import('./lib/read-marks.mjs').Mark} Mark */

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))
const ENTITY_TYPES = new Map([
  ['per', 'PER'],
  ['loc', 'LOC'],
  ['fac', 'FAC'],
  ['org', 'ORG'],
])
const PRONOUN = /^(?:he|she|it|they|I|we|who)$/i

makeGold('.', toGold)
makeGold('pile', toPileGold)

/** @param {string} folder @param {(id: string, text: string, marks: Mark[]) => object} toAnswers */
function makeGold(folder, toAnswers) {
  const sources = readdirSync(join(FIXTURES, folder, 'gold')).sort()
  mkdirSync(join(FIXTURES, folder, 'articles'), { recursive: true })
  const lines = sources.map((file) => {
    const { text, marks } = readMarks(readFileSync(join(FIXTURES, folder, 'gold', file), 'utf8'), file)
    writeFileSync(join(FIXTURES, folder, 'articles', file), text)
    return JSON.stringify(toAnswers(basename(file, '.txt'), text, marks))
  })
  writeFileSync(join(FIXTURES, folder, 'gold.jsonl'), `${lines.join('\n')}\n`)
}

/** Who is who, and what is one statement, over all articles. @param {string} id @param {string} text @param {Mark[]} marks */
function toPileGold(id, text, marks) {
  /** @param {string[]} tags */
  const tagged = (...tags) => marks.filter((mark) => tags.includes(mark.tag))
  const people = tagged('per').map((mark) => ({ ...toSpan(mark), person: mark.value }))
  const quotes = tagged('q', 'p').map((mark) => ({
    ...toSpan(mark),
    statement: mark.value ?? `${id} ${mark.start}`,
  }))
  return { id, text, people, quotes }
}

/** @param {string} id @param {string} text @param {Mark[]} marks */
function toGold(id, text, marks) {
  /** @param {string[]} tags */
  const tagged = (...tags) => marks.filter((mark) => tags.includes(mark.tag))
  const entities = tagged('per', 'loc', 'fac', 'org').map((mark) => ({
    ...toSpan(mark),
    type: ENTITY_TYPES.get(mark.tag),
    ...(mark.optional && { optional: true }),
  }))
  const quotes = tagged('q', 'p').map((quote) => {
    const speaker = tagged('s').find((mark) => mark.number === quote.number)
    const cue = tagged('c').find((mark) => mark.number === quote.number)
    if (!quote.value && !speaker) throw new Error(`${id}: who says ${quote.text}?`)
    return {
      ...toSpan(quote),
      kind: quote.tag === 'q' ? 'direct' : 'partial',
      attribution: Number(quote.number),
      speaker:
        speaker && !quote.value
          ? toSpeaker(speaker)
          : { start: null, end: null, text: null, mention: 'name', name: quote.value },
      cue: cue && !quote.value ? toSpan(cue) : null,
    }
  })
  return {
    id,
    text,
    entities,
    quotes,
    not_quotes: tagged('t').map(toSpan),
    unscored: tagged('any').map(toSpan),
  }

  /** @param {Mark} mark */
  function toSpeaker(mark) {
    const names = tagged('per', 'org', 'loc').filter(
      (name) => name.start >= mark.start && name.end <= mark.end,
    )
    const name = names.find((inner) => inner.tag !== 'loc' || inner.text === mark.text)
    if (!name && !mark.value && PRONOUN.test(mark.text))
      throw new Error(`${id}: whom does "${mark.text}" (${mark.number}) mean?`)
    const mention = PRONOUN.test(mark.text) ? 'pronoun' : name ? 'name' : 'nominal'
    return { ...toSpan(mark), mention, name: mark.value ?? (name ? fullName(name) : null) }
  }

  /** The longer name that ends in this one. @param {Mark} name */
  function fullName(name) {
    if (name.tag !== 'per') return name.text
    const longer = tagged('per').flatMap((other) =>
      other.text.endsWith(` ${name.text}`) ? [other.text] : [],
    )
    const full = [...new Set(longer)]
    if (full.length > 1) throw new Error(`${id}: which ${name.text}? ${full.join(', ')}`)
    return full[0] ?? name.text
  }
}

/** @param {Mark} mark */
function toSpan({ start, end, text }) {
  return { start, end, text }
}
