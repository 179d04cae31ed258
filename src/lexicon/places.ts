/**
 * The gazetteer: countries, regions, cities of 5,000 people and more, waters, mountains and landmarks, under all their
 * English spellings. A name may belong to many places; who means which is not decided here.
 */
import type { PlaceKind } from '../model.ts'
import { lookupCountry } from './countries.ts'
import { fold } from './fold.ts'
import { readBytes } from './read-data.ts'
import { lazyTable } from './table.ts'

export interface GazetteerPlace {
  /** Stable: "country:BE", "geonames:2800866", "admin1:BE.BRU", "wordnet:09031653". */
  readonly id: string
  readonly name: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** 0 where unknown. */
  readonly population: number
}

/** Antarctica has a code among the countries and is none. */
const CONTINENT = 'AQ'

const names = lazyTable('place-names.tsv')
let rows: Buffer | undefined

/** All places of that name, the weightiest first; case, accents, hyphens and points do not matter. */
export function lookupPlaces(name: string): readonly GazetteerPlace[] {
  const country = lookupCountry(name)
  const offsets = names.get(fold(name))
  const places = (offsets?.split(' ') ?? []).map((offset) => parsePlace(rowAt(Number(offset))))
  if (!country) return places
  const { code, latitude, longitude, population } = country
  const kind = code === CONTINENT ? 'region' : 'country'
  const first = { id: `country:${code}`, name: country.name, kind, country: code } as const
  return [{ ...first, latitude, longitude, population }, ...places]
}

/** Whether any place bears the name; cheaper than looking it up. */
export function isPlaceName(name: string): boolean {
  return lookupCountry(name) !== undefined || names.has(fold(name))
}

function rowAt(offset: number): string {
  rows ??= readBytes('places.tsv')
  const end = rows.indexOf('\n', offset)
  return rows.toString('utf8', offset, end === -1 ? rows.length : end)
}

function parsePlace(line: string): GazetteerPlace {
  const [id = '', name = '', kind = 'other', country, latitude, longitude, population] = line.split('\t')
  return {
    id,
    name,
    kind: kind as PlaceKind,
    country: country || null,
    latitude: latitude ? Number(latitude) : null,
    longitude: longitude ? Number(longitude) : null,
    population: Number(population),
  }
}
