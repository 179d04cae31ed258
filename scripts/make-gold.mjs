/**
 * Makes the fixtures' articles and gold answers from the marked-up sources in `fixtures/gold/` (the marks are explained
 * in `fixtures/README.md`). The marks stand in the text because nobody can review offsets; only this script counts.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {{ tag: string, number: string, value: string | undefined, optional: boolean, start: number, end: number, text: string }} Mark */

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))
const TAG = /<(\/?)(per|loc|fac|org|any|[qpsct])(\d*)(\??)(?:=([^<>]*))?>/g
const ENTITY_TYPES = new Map([
  ['per', 'PER'],
  ['loc', 'LOC'],
  ['fac', 'FAC'],
  ['org', 'ORG'],
])
const PRONOUN = /^(?:he|she|it|they|I|we|who)$/i

const sources = readdirSync(join(FIXTURES, 'gold')).sort()
mkdirSync(join(FIXTURES, 'articles'), { recursive: true })
const lines = sources.map((file) => {
  const { text, marks } = readMarks(readFileSync(join(FIXTURES, 'gold', file), 'utf8'), file)
  writeFileSync(join(FIXTURES, 'articles', file), text)
  return JSON.stringify(toGold(basename(file, '.txt'), text, marks))
})
writeFileSync(join(FIXTURES, 'gold.jsonl'), `${lines.join('\n')}\n`)

/**
 * Takes the marks out of a source, keeping where in the bare text they stood.
 * @param {string} source @param {string} file
 */
function readMarks(source, file) {
  let text = ''
  let read = 0
  /** @type {Mark[]} */ const marks = []
  /** @type {Mark[]} */ const open = []
  for (const match of source.matchAll(TAG)) {
    const [whole, slash, tag = '', number = '', optional, value] = match
    text += source.slice(read, match.index)
    read = match.index + whole.length
    if (!slash) {
      const mark = { tag, number, value, optional: optional === '?', start: text.length, end: -1, text: '' }
      open.push(mark)
      marks.push(mark)
      continue
    }
    const mark = open.pop()
    if (mark?.tag !== tag || mark.number !== number)
      throw new Error(`${file}: ${whole} does not close <${mark?.tag}${mark?.number}>`)
    mark.end = text.length
    mark.text = text.slice(mark.start, mark.end)
  }
  if (open.length > 0) throw new Error(`${file}: <${open[0]?.tag}${open[0]?.number}> is never closed`)
  text += source.slice(read)
  if (/[<>]/.test(text))
    throw new Error(`${file}: a mark was not understood: ${text.match(/[<>].{0,20}/)?.[0]}`)
  return { text, marks }
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
