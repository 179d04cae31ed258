/**
 * `countries.tsv`: code, name, latitude, longitude, population, other English names, demonyms. From world-countries
 * (ODbL, and so is this file), with aliases from i18n-iso-countries and CLDR and populations added up from GeoNames.
 * A file of its own, so that the ODbL reaches no other data.
 */
import { createRequire } from 'node:module'
import { readCities } from './lib/geonames.mjs'
import { writeLines } from './lib/write-data.mjs'

const require = createRequire(import.meta.url)
/** @type {any[]} */
const countries = require('world-countries')
/** @type {Record<string, string | string[]>} */
const isoNames = require('i18n-iso-countries/langs/en.json').countries
/** @type {Record<string, string>} */
const cldrNames = require('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames
  .territories

/** Names in daily use that no package lists. */
const everyday = new Map([
  ['CD', ['DRC', 'DR Congo', 'Congo-Kinshasa', 'Zaire']],
  ['CG', ['Congo-Brazzaville']],
  ['CI', ['Ivory Coast']],
  ['GB', ['U.K.', 'Britain', 'Great Britain']],
  ['KP', ['DPRK', 'North Korea']],
  ['KR', ['ROK', 'South Korea']],
  ['MM', ['Burma']],
  ['NL', ['Holland']],
  ['US', ['U.S.', 'U.S.A.', 'USA', 'America']],
  ['VA', ['Vatican', 'Holy See']],
  ['AE', ['Emirates']],
  ['TR', ['Turkey']],
  ['PS', ['Palestinian Territories']],
  ['SY', ['Syrian Arab Republic']],
])

/** Nouns and adjectives for the people of a country beside the one of world-countries. */
const demonyms = new Map([
  ['AR', ['Argentinian']],
  ['AF', ['Afghani']],
  ['BW', ['Botswanan']],
  ['DK', ['Dane']],
  ['ES', ['Spaniard']],
  ['FI', ['Finn']],
  ['FR', ['Frenchman', 'Frenchwoman']],
  ['GB', ['Briton', 'English', 'Scottish', 'Welsh', 'Scot', 'Englishman', 'Brit']],
  ['HR', ['Croat']],
  ['IE', ['Irishman']],
  ['IS', ['Icelandic']],
  ['KZ', ['Kazakh']],
  ['KG', ['Kyrgyz']],
  ['NL', ['Dutchman']],
  ['NZ', ['Kiwi']],
  ['PH', ['Philippine', 'Filipina']],
  ['PL', ['Pole']],
  ['RS', ['Serb']],
  ['SA', ['Saudi']],
  ['SE', ['Swede']],
  ['SI', ['Slovenian']],
  ['SK', ['Slovakian']],
  ['TJ', ['Tajik']],
  ['TR', ['Turk']],
  ['UZ', ['Uzbek']],
])

const population = new Map()
for (const city of readCities()) {
  population.set(city.country, (population.get(city.country) ?? 0) + city.population)
}

writeLines(
  'countries.tsv',
  countries
    .map((country) => {
      const code = country.cca2
      const aliases = [
        country.name.official,
        ...[isoNames[code] ?? []].flat(),
        ...[cldrNames[code], cldrNames[`${code}-alt-short`], cldrNames[`${code}-alt-variant`]],
        ...(everyday.get(code) ?? []),
      ].filter((name) => name && !/[,(;]/.test(name) && name !== country.name.common)
      const people = [country.demonyms.eng.m.split(', '), demonyms.get(code) ?? []].flat().filter(Boolean)
      const [latitude, longitude] = country.latlng
      const row = [code, country.name.common, latitude, longitude, population.get(code) ?? 0]
      return [...row, [...new Set(aliases)].join('|'), [...new Set(people)].join('|')].join('\t')
    })
    .sort(),
)
