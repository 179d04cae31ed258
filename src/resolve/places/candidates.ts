/** Every place that may bear a name: those of the gazetteer, usual ones first, then the smaller towns and districts. */

import { type GazetteerPlace, lookupPlaces } from '../../lexicon/places.ts'
import { abbreviatedRegion } from '../../lexicon/region-abbreviations.ts'
import { lookupTowns, type Town } from '../../lexicon/towns.ts'
import { remembered } from '../../text/remembered.ts'

export interface Candidate extends GazetteerPlace {
  /** The first-order region in which it lies, "US.KY"; null where not known, and for countries. */
  readonly area: string | null
  /** How usual it is that the bare name means this place, in powers of ten of inhabitants. */
  readonly prior: number
}

/** Powers of ten: how much the first place of a name is more usual than its size says, and a step down the list. */
const USUAL = 0.5
const STEP = 0.3
/** Places of unknown size: rivers, mountains, quarters. */
const UNKNOWN_SIZE = 4.3
const COUNTRY = 7.5
/** Degrees within which two entries are one town. */
const SAME = 0.1

/** Names whose places are kept for the next document that has them. */
const KEPT = 2000
const places = [false, true].map((behind) => remembered(KEPT, (text) => findPlaces(text, behind)))

/** The places a name may mean. `behind` says that it stands behind a town and a comma. */
export function placeCandidates(text: string, behind: boolean): readonly Candidate[] {
  return places[Number(behind)]!(text)
}

function findPlaces(text: string, behind: boolean): Candidate[] {
  const short = abbreviatedRegion(text, behind)
  const name = short?.name ?? text
  const towns = lookupTowns(name)
  let prior = Number.POSITIVE_INFINITY
  const known = lookupPlaces(name).map((place, order): Candidate => {
    prior = Math.min(prior - STEP, size(place) + (order === 0 ? USUAL : 0))
    return { ...place, area: areaOf(place, towns), prior }
  })
  const others = towns
    .filter((town) => !known.some((place) => isSame(place, town)))
    .map((town): Candidate => {
      const { kind, country, area, latitude, longitude, population } = town
      const id = `town:${area}:${latitude}:${longitude}`
      return { id, name, kind, country, area, latitude, longitude, population, prior: size(town) }
    })
  const all = [...known, ...others]
  if (short === undefined) return all
  return all.filter(({ id, country }) => id.startsWith('admin1:') && country === short.country)
}

function size({ kind, population }: Pick<GazetteerPlace, 'kind' | 'population'>): number {
  const known = population > 0 ? Math.log10(population) : UNKNOWN_SIZE
  return kind === 'country' ? Math.max(known, COUNTRY) : known
}

function areaOf(place: GazetteerPlace, towns: readonly Town[]): string | null {
  if (place.id.startsWith('admin1:')) return place.id.slice('admin1:'.length)
  return towns.find((town) => isSame(place, town))?.area ?? null
}

function isSame({ kind, latitude, longitude }: GazetteerPlace, town: Town): boolean {
  if (kind !== town.kind || latitude === null || longitude === null) return false
  return Math.abs(latitude - town.latitude) < SAME && Math.abs(longitude - town.longitude) < SAME
}
