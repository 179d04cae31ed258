import { countryOfCode } from '../lexicon/countries.ts'
import type { PlaceReport } from '../model.ts'

/** What and where a place is: "city, Norvia", "land or water"; empty where neither is known. */
export function placeLabels(places: readonly PlaceReport[]): (place: PlaceReport) => string {
  const countryName = namesOfCountries(places)
  return ({ kind, country }) => {
    const inside = kind === 'country' || country === null ? null : countryName(country)
    const what = kind === 'other' ? null : kind === 'physical' ? 'land or water' : kind
    return [what, inside].filter((part) => part !== null).join(', ')
  }
}

/** As the articles call them, so that "city, Turkey" does not stand below "Türkiye", or the other way round. */
function namesOfCountries(places: readonly PlaceReport[]): (code: string) => string {
  const listed = places.filter(({ kind, country }) => kind === 'country' && country !== null)
  // The most mentioned comes first and stays: "Holland" must not rename "Netherlands".
  const named = new Map(listed.toReversed().map(({ country, name }) => [country, name]))
  return (code) => named.get(code) ?? countryOfCode(code)?.name ?? code
}
