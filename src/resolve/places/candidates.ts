/** Every place that may bear a name: those of the gazetteer, usual ones first, then the smaller towns and districts. */

import { fold } from '../../lexicon/fold.ts'
import { type GazetteerPlace, lookupPlaces } from '../../lexicon/places.ts'
import { abbreviatedRegions } from '../../lexicon/region-abbreviations.ts'
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
/** Share of a region's people from which on its name rather means its city. */
const CITY_OF_REGION = 0.12
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
  const short = abbreviatedRegions(text, behind)
  if (short.length === 0) {
    const places = placesCalled(text)
    return places.length > 0 ? places : placesCalled(written(text))
  }
  return short.flatMap(({ name, country }) =>
    placesCalled(name).filter((place) => place.id.startsWith('admin1:') && place.country === country),
  )
}

/** "St Catherine" is Saint Catherine to the gazetteer; "St. Louis" is itself there. */
const SHORT = /^(?:St|Mt|Ft)\b\.?(?= )/
const LONG: ReadonlyMap<string, string> = new Map([
  ['st', 'Saint'],
  ['mt', 'Mount'],
  ['ft', 'Fort'],
])

function written(text: string): string {
  return text.replace(SHORT, (word) => LONG.get(fold(word)) ?? word)
}

function placesCalled(name: string): Candidate[] {
  const towns = lookupTowns(name)
  let prior = Number.POSITIVE_INFINITY
  const known = placesKnownAs(name).map((place, order): Candidate => {
    prior = Math.min(prior - STEP, size(place) + (order === 0 ? USUAL : 0))
    return { ...place, area: areaOf(place), prior }
  })
  const others = towns
    .filter((town) => !known.some((place) => isSame(place, town)))
    .map((town): Candidate => {
      const { kind, country, area, latitude, longitude, population } = town
      const id = `town:${area}:${latitude}:${longitude}`
      return { id, name, kind, country, area, latitude, longitude, population, prior: size(town) }
    })
  return preferCities([...known, ...others])
}

/**
 * Nicknames are WordNet's, which does not say where a place is: "LA" is the Los Angeles that the gazetteer has under its own
 * name. It is left alone where the gazetteer has a place called so itself: Madras in Oregon.
 */
function placesKnownAs(name: string): readonly GazetteerPlace[] {
  const places = lookupPlaces(name)
  if (places.some(({ country }) => country !== null)) return places
  return places.map((place) => {
    const isLocated = ({ kind, country }: GazetteerPlace) => kind === place.kind && country !== null
    return lookupPlaces(place.name).find(isLocated) ?? place
  })
}

/**
 * "Valencia" is the city, unless it says province: where a good part of a region's people live in the city that it is called
 * after, the city comes first. (Quebec is the province.)
 */
function preferCities(places: readonly Candidate[]): Candidate[] {
  return places.map((city) => {
    if (city.kind !== 'city' || city.area === null) return city
    const least = places.reduce((prior, region) => {
      const isItsOwn = region.kind === 'region' && region.area === city.area
      return isItsOwn && city.population > CITY_OF_REGION * region.population
        ? Math.max(prior, region.prior + STEP)
        : prior
    }, city.prior)
    return { ...city, prior: least }
  })
}

function size({ id, population }: { readonly id?: string; readonly population: number }): number {
  const known = population > 0 ? Math.log10(population) : UNKNOWN_SIZE
  return id?.startsWith('country:') ? Math.max(known, COUNTRY) : known
}

/** By its own name: Lvov is found in its region as Lviv. */
function areaOf(place: GazetteerPlace): string | null {
  if (place.id.startsWith('admin1:')) return place.id.slice('admin1:'.length)
  if (place.kind !== 'city') return null
  return lookupTowns(place.name).find((town) => isSame(place, town))?.area ?? null
}

function isSame({ kind, latitude, longitude }: GazetteerPlace, town: Town): boolean {
  if (kind !== town.kind || latitude === null || longitude === null) return false
  return Math.abs(latitude - town.latitude) < SAME && Math.abs(longitude - town.longitude) < SAME
}
