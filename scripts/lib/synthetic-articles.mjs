/**
 * Synthetic articles, as many as wanted. Each is one of our own articles with some paragraphs left out, a date above it, and
 * other people and places in it. People come back: a few in hundreds of articles, most in two or three, as in an archive;
 * and what somebody says at length is carried by several articles, whole or cut short.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { base, cs_CZ, de, en, en_NG, es, Faker, fr, pl, tr } from '@faker-js/faker'
import { randomNumbers } from './random.mjs'

/**
 * @typedef {{ start: number, end: number, text: string, type: string }} Entity
 * @typedef {{ text: string, entities: Entity[], quotes: { start: number, end: number, text: string }[] }} Article
 * @typedef {{ given: string, family: string }} Person
 */

/** A new person for every so many that an article names. */
const APPEARANCES = 3
const LOCALES = [en, en, en, en_NG, de, fr, es, pl, cs_CZ, tr]
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const GOLD = fileURLToPath(new URL('../../fixtures/gold.jsonl', import.meta.url))

/** @type {Article[]} */
const articles = readFileSync(GOLD, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))
/** What the quotations of our articles are made of. */
const vocabulary = [...new Set(articles.flatMap(wordsSaid))]
/** @type {{ name: { common: string }, capital: string[] }[]} */
const countries = createRequire(import.meta.url)('world-countries')
const places = countries.flatMap(({ name, capital }) => [name.common, ...capital]).filter(Boolean)
const fakers = LOCALES.map((locale) => new Faker({ locale: [locale, en, base], seed: 1 }))
const random = randomNumbers()
/** @type {Person[]} */ const people = []
/** @type {string[]} */ const said = []

/** One after the other, without end; the same in every run. @returns {Generator<string>} */
export function* syntheticArticles() {
  while (true) yield makeText(choose(articles))
}

/** @param {Article} article @returns {string[]} */
function wordsSaid({ quotes }) {
  return quotes.flatMap(({ text }) => text.match(/\b[a-z]{4,}\b/g) ?? [])
}

/** @param {Article} article */
function makeText(article) {
  const [title = '', ...paragraphs] = rewrite(article).trim().split(/\n+/)
  const kept = paragraphs.filter(() => random() < 0.8)
  const date = `${1 + below(28)} ${choose(MONTHS)} ${2019 + below(6)}`
  return [title, date, ...kept, repeatStatement()].join('\n\n')
}

/** Puts other names in the place of those annotated. @param {Article} article */
function rewrite({ text, entities }) {
  /** @type {Map<string, Person>} */ const personOf = new Map()
  /** @type {Map<string, string>} */ const placeOf = new Map()
  let written = ''
  let at = 0
  for (const entity of [...entities].sort((a, b) => a.start - b.start)) {
    if (entity.start < at || (entity.type !== 'PER' && entity.type !== 'LOC')) continue
    written += text.slice(at, entity.start)
    written += entity.type === 'PER' ? renamed(entity.text, personOf) : moved(entity.text, placeOf)
    at = entity.end
  }
  return written + text.slice(at)
}

/** The family name stands for the person, as in the article. @param {string} name @param {Map<string, Person>} personOf */
function renamed(name, personOf) {
  const family = name.split(/\s+/).at(-1) ?? name
  const person = personOf.get(family) ?? somebody(new Set(personOf.values()))
  personOf.set(family, person)
  return family === name ? person.family : `${person.given} ${person.family}`
}

/** @param {string} name @param {Map<string, string>} placeOf */
function moved(name, placeOf) {
  const place = placeOf.get(name) ?? choose(places)
  placeOf.set(name, place)
  return place
}

/** Somebody new, or the more often the earlier made. @param {ReadonlySet<Person>} present @returns {Person} */
function somebody(present = new Set()) {
  const known = people[Math.floor(people.length * random() ** 3)]
  if (random() * APPEARANCES >= 1 && known && !present.has(known)) return known
  const { person } = choose(fakers)
  const made = { given: person.firstName(), family: person.lastName() }
  people.push(made)
  return made
}

/** A sentence in quotation marks: new, or said in an earlier article and perhaps shortened. */
function repeatStatement() {
  const known = random() < 0.7 ? said[Math.floor(said.length * random())] : undefined
  if (known !== undefined) return random() < 0.5 ? known : known.replace(/“\S+ \S+ /, '“')
  const words = Array.from({ length: 8 + below(10) }, () => choose(vocabulary))
  const { given, family } = somebody()
  const statement = `“We ${words.join(' ')},” ${given} ${family} said.`
  said.push(statement)
  return statement
}

/** @param {number} limit @returns {number} a whole number from 0 */
function below(limit) {
  return Math.floor(random() * limit)
}

/** @template T @param {readonly T[]} list @returns {T} */
function choose(list) {
  return /** @type {T} */ (list[below(list.length)])
}
