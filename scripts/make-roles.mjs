/**
 * `role-nouns.txt`: what a person may be called by office, trade or part (minister, spokesperson, goalkeeper), from the
 * person nouns of WordNet; `organization-nouns.txt`: ministry, club, newspaper; `affiliations.tsv`: capitalised words for
 * the people and the manner of a place, a creed or a party (Parisian, Sunni, Republican), with the place's name if any.
 */

import { built } from './lib/built.mjs'
import { below, readPart } from './lib/wordnet.mjs'
import { writeTable } from './lib/write-data.mjs'

const { lookupPlaces } = await built('lexicon/places.js')

const nouns = readPart('noun')
const adjectives = readPart('adj')
const persons = below(nouns, 'person', 1)

/**
 * Lower-case words one of whose two commonest meanings is in the set: "judge" is a person, "bean" (a head) is not.
 * @param {Set<string>} wanted @returns {(readonly [string, string])[]}
 */
function wordsOf(wanted) {
  const words = new Set()
  for (const offset of wanted) {
    for (const word of nouns.synsets.get(offset)?.words ?? []) {
      const isCommon = nouns.senses.get(word)?.slice(0, 2).includes(offset)
      if (isCommon && /^[a-z]{3,}(?:[ -][a-z]+){0,2}$/.test(word)) words.add(word)
    }
  }
  return [...words].map((word) => /** @type {const} */ ([word, '']))
}

/** Words of office that WordNet lacks. */
const roles =
  'spokesperson spokeswoman spokesman co-founder cofounder frontman showrunner chairwoman councilwoman congresswoman lawmaker policymaker whistleblower staffer insider analyst vice-president first-lady mp mep ceo cfo coo cto premier chancellor paramedic first-minister deputy-minister prime-minister secretary-general attorney-general ex-president ex-minister'
writeTable(
  'role-nouns.txt',
  new Map([
    ...wordsOf(persons),
    ...roles.split(' ').map((word) => /** @type {const} */ ([word.replaceAll('-', ' '), ''])),
    ...roles.split(' ').map((word) => /** @type {const} */ ([word, ''])),
  ]),
)

const organizations = new Set([
  ...below(nouns, 'organization', 1),
  ...below(nouns, 'newspaper', 1),
  ...below(nouns, 'newspaper', 2),
])
writeTable('organization-nouns.txt', wordsOf(organizations))

/** @type {Map<string, string>} */
const affiliations = new Map()
for (const offset of persons) {
  const synset = nouns.synsets.get(offset)
  const place = /(?:native|inhabitant|resident|citizen)s? of (?:the )?(\p{Lu}[\p{L} ]+)/u.exec(
    synset?.gloss ?? '',
  )
  for (const word of synset?.words ?? []) {
    if (/^\p{Lu}[a-z]{3,}$/u.test(word)) affiliations.set(word.toLowerCase(), place?.[1]?.trim() ?? '')
  }
}
for (const synset of adjectives.synsets.values()) {
  const noun = synset.pointers.find((pointer) => pointer.symbol === '\\' && pointer.pos === 'n')
  const target = nouns.synsets.get(noun?.to ?? '')
  const isPlace = target?.file === 15 || target?.file === 17
  for (const word of synset.words) {
    if (!/^\p{Lu}[a-z]{3,}$/u.test(word)) continue
    const key = word.toLowerCase()
    affiliations.set(key, (isPlace ? target?.words[0] : '') || affiliations.get(key) || '')
  }
}
/** @param {string} name */
const isLargePlace = (name) =>
  lookupPlaces(name).some((/** @type {{ population: number }} */ place) => place.population > 300_000)
const regions = new Set('arctic antarctic hollywood mojave'.split(' '))
// "Illinois" and "Ottawa" are peoples too, but who reads them means the place; "Pacific" is adjective and ocean.
for (const [word, place] of affiliations) {
  const isItself = place.toLowerCase() === word || regions.has(word)
  if (isItself || (place === '' && isLargePlace(word))) affiliations.delete(word)
}
writeTable('affiliations.tsv', affiliations)
