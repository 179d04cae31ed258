/** Places of a world of our own, and names that may mean them: what the gazetteer says would change from year to year. */
import type { Candidate } from '../../../src/resolve/places/candidates.ts'
import type { PlaceName } from '../../../src/resolve/places/read-places.ts'

export function place(id: string, more: Partial<Candidate> = {}): Candidate {
  const usual = {
    country: 'NV',
    area: 'NV.1',
    latitude: 0,
    longitude: 0,
    population: 1000,
    prior: 3,
  } as const
  return { id, name: id, kind: 'city', ...usual, ...more }
}

export const NORVIA = place('country:NV', { kind: 'country', area: null, prior: 7.5 })
export const SUDRIA = place('country:SD', {
  kind: 'country',
  country: 'SD',
  area: null,
  prior: 7.5,
  longitude: 50,
})
/** A region of Norvia. */
export const ORN = place('admin1:NV.1', { kind: 'region', prior: 6 })
/** A town in Sudria, as far away from those of Norvia as can be. */
export function sudrian(id: string, more: Partial<Candidate> = {}): Candidate {
  return place(id, { country: 'SD', area: 'SD.1', longitude: 50, ...more })
}

export function called(key: string, found: readonly Candidate[], more: Partial<PlaceName> = {}): PlaceName {
  const nothing = { isPart: false, kinds: new Map(), own: null, beside: new Map(), withArticle: 0 }
  return { key, found, mentions: [0], ...nothing, inside: new Set(), ...more }
}

/** Mentioned so often. */
export function times(count: number): Pick<PlaceName, 'mentions'> {
  return { mentions: Array.from({ length: count }, (_, index) => index) }
}

/** Two towns of one name; the one in Sudria is larger, by so many powers of ten. */
export const hallens = (larger: number, more: Partial<Candidate> = {}): Candidate[] => [
  sudrian('Hallen in Sudria', { prior: 5 }),
  place('Hallen in Norvia', { prior: 5 - larger, ...more }),
]

export const norvia = (count = 1) =>
  called('norvia', [NORVIA, place('Norvia, a village', { prior: 2 })], times(count))
export const sudria = (count = 1) => called('sudria', [SUDRIA], times(count))
