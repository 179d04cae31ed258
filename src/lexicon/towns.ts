/**
 * Towns of 500 people and more, counties and districts: which places bear a name that is already known to be a place's.
 * Half of all surnames are villages too, so that these names make nothing a place (`places.ts` has those that do).
 */
import { fold } from './fold.ts'
import { lazyTable, type Table } from './table.ts'

export interface Town {
  readonly kind: 'city' | 'region'
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** The first-order region, as in the ids of `places.ts`: "US.KY". */
  readonly area: string
  readonly latitude: number
  readonly longitude: number
  readonly population: number
}

const tables = new Map<string, Table>()

/** All towns and districts of that name, the biggest first. */
export function lookupTowns(name: string): readonly Town[] {
  const key = fold(name)
  const letter = /^[a-z]/.test(key) ? key[0]! : '0'
  const table = tables.get(letter) ?? lazyTable(`towns/${letter}.tsv`)
  tables.set(letter, table)
  return table.get(key)?.split('|').map(parseTown) ?? []
}

function parseTown(row: string): Town {
  const [kind, area = '', latitude, longitude, population] = row.split(' ')
  return {
    kind: kind === 'region' ? 'region' : 'city',
    country: area.slice(0, 2),
    area,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population),
  }
}
