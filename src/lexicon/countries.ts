/** The countries of the world with the names and demonyms they go by. */
import { fold } from './fold.ts'
import { readData } from './read-data.ts'

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly population: number
  readonly aliases: readonly string[]
  readonly demonyms: readonly string[]
}

interface Countries {
  readonly byCode: ReadonlyMap<string, Country>
  readonly byName: ReadonlyMap<string, Country>
  readonly byDemonym: ReadonlyMap<string, Country>
}

let read: Countries | undefined

function countries(): Countries {
  if (read) return read
  const list = readData('countries.tsv').split('\n').map(parseCountry)
  const byName = new Map<string, Country>()
  const byDemonym = new Map<string, Country>()
  // The more populous wins a shared name ("Congo", "American").
  for (const country of list.sort((a, b) => b.population - a.population)) {
    for (const name of [country.name, ...country.aliases].map(fold)) {
      if (!byName.has(name)) byName.set(name, country)
    }
    for (const word of country.demonyms.map(fold)) if (!byDemonym.has(word)) byDemonym.set(word, country)
  }
  read = { byCode: new Map(list.map((country) => [country.code, country])), byName, byDemonym }
  return read
}

function parseCountry(line: string): Country {
  const [code = '', name = '', latitude, longitude, population, aliases = '', demonyms = ''] =
    line.split('\t')
  return {
    code,
    name,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population),
    aliases: aliases.split('|').filter(Boolean),
    demonyms: demonyms.split('|').filter(Boolean),
  }
}

/** Up to this length, a name is a code: "US", or "us" in a folded key, but "Us" with one capital is the pronoun. */
const LONGEST_CODE = 3

/** By name or alias: "Belgium", "U.K.", "Côte d’Ivoire". */
export function lookupCountry(name: string): Country | undefined {
  const key = fold(name)
  if (key.length <= LONGEST_CODE && name !== name.toUpperCase() && name !== key) return undefined
  return countries().byName.get(key)
}

/** By ISO 3166-1 alpha-2 code: "BE". */
export function countryOfCode(code: string): Country | undefined {
  return countries().byCode.get(code)
}

/** "Belgian", "Briton", "Saudi": whose people or manner the word names. */
export function countryOfDemonym(word: string): Country | undefined {
  return countries().byDemonym.get(fold(word))
}
