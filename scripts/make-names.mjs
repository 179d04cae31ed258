/**
 * `first-names.tsv` (folded name → f, m, or fm where both) and `last-names.txt`, from the lists of many languages
 * in gender-detection-from-name and faker, and the famous people of WordNet; and `given-names.txt`, by our own hand:
 * the short forms and the names of the British Isles, Africa, Asia and the Pacific that those lists lack, or give to
 * one gender alone.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { built } from './lib/built.mjs'
import { below, readPart } from './lib/wordnet.mjs'
import { writeTable } from './lib/write-data.mjs'

const require = createRequire(import.meta.url)
const { fold } = await built('lexicon/fold.js')

/** @type {Map<string, { f: number, m: number }>} votes: one for each list that gives the name to a gender */
const first = new Map()
/** @type {Set<string>} */
const last = new Set()

/** Scripts that write their vowels and romanise letter by letter. Others give "mhrdkht", or syllables of anything. */
const legible = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\s.'’-]+$/u

/** @param {string} name @param {'f' | 'm' | null} gender */
function addFirst(name, gender) {
  const key = fold(name)
  if (!legible.test(name) || !/^[a-z]{2,}$/.test(key)) return
  const votes = first.get(key) ?? { f: 0, m: 0 }
  if (gender) votes[gender]++
  first.set(key, votes)
}

/** All lists, or four against one; else it is a name of both. @param {{ f: number, m: number }} votes */
function gender({ f, m }) {
  return f + m === 0 ? '' : (f >= 4 && m < 2) || m === 0 ? 'f' : (m >= 4 && f < 2) || f === 0 ? 'm' : 'fm'
}

/** @param {string} name */
function addLast(name) {
  const key = fold(name)
  if (legible.test(name) && /^[a-z]{2,}(?: [a-z]+){0,2}$/.test(key)) last.add(key)
}

/** @type {Map<string, string>[]} */
const lists = [
  require('gender-detection-from-name/names/en'),
  require('gender-detection-from-name/names/it'),
  require('gender-detection-from-name/names/es'),
  require('gender-detection-from-name/names/fr'),
  require('gender-detection-from-name/names/de'),
  require('gender-detection-from-name/names/tr'),
]
for (const [name, gender] of lists.flatMap((list) => [...list])) {
  addFirst(name, gender === 'female' ? 'f' : gender === 'male' ? 'm' : null)
}

for (const { person } of Object.values(require('@faker-js/faker').allLocales)) {
  for (const name of person?.first_name?.female ?? []) addFirst(name, 'f')
  for (const name of person?.first_name?.male ?? []) addFirst(name, 'm')
  for (const name of person?.first_name?.generic ?? []) addFirst(name, null)
  for (const name of Object.values(person?.last_name ?? {}).flat()) addLast(String(name))
}

// two votes, so that a name of both is known for one
for (const line of readFileSync(new URL('given-names.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')) {
  const [gender, ...names] = line.split(' ')
  for (const name of [...names, ...names]) addFirst(name, gender === 'f' ? 'f' : 'm')
}

const nouns = readPart('noun')
for (const offset of below(nouns, 'person', 1, ['~', '~i'])) {
  const synset = nouns.synsets.get(offset)
  if (!synset?.pointers.some((pointer) => pointer.symbol === '@i')) continue
  for (const name of synset.words) {
    const words = name.split(' ')
    if (words.length > 1 && !/\d|\bthe\b/.test(name)) addLast(words.at(-1) ?? '')
  }
}

writeTable(
  'first-names.tsv',
  [...first].map(([name, votes]) => /** @type {const} */ ([name, gender(votes)])),
)
writeTable(
  'last-names.txt',
  [...last].map((name) => /** @type {const} */ ([name, ''])),
)
