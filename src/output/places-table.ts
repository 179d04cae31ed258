import { countryOfCode } from '../lexicon/countries.ts'
import type { PlaceReport, Report } from '../model.ts'
import { articlesColumn } from './articles-of.ts'
import { number } from './count.ts'
import { entityTable } from './entity-table.ts'
import { foundBy } from './found-by.ts'
import type { View } from './view.ts'

/** What is named, how often, and where in the world it is. */
export function placesTable(
  { places, documents }: Pick<Report, 'places' | 'documents'>,
  view: View,
): Iterable<string> {
  const articles = articlesColumn(documents)
  const countryName = namesOfCountries(places)
  return entityTable(
    {
      nouns: ['place', 'places'],
      heads: ['Places', 'Mentions', ...articles.head, 'Where'],
      row: (place) => [
        place.name,
        number(place.count),
        ...articles.cell(place.mentions),
        whereabouts(place, countryName),
      ],
      reason: (place) => `${foundBy(place.mentions)}; ${position(place)}`,
    },
    places,
    view,
  )
}

/** "city, Norvia · also Kösten" */
function whereabouts({ kind, country, aliases }: PlaceReport, countryName: (code: string) => string): string {
  const inside = kind === 'country' || country === null ? null : countryName(country)
  const what = kind === 'other' ? null : kind === 'physical' ? 'land or water' : kind
  const where = [what, inside].filter((part) => part !== null).join(', ')
  const also = aliases.length > 0 ? `also ${aliases.join(', ')}` : null
  return [where, also].filter(Boolean).join(' · ')
}

/** "at 60.39, 5.32", in degrees, north and east positive */
function position({ latitude, longitude }: PlaceReport): string {
  if (latitude === null || longitude === null) return 'in no gazetteer'
  return `at ${latitude.toFixed(2)}, ${longitude.toFixed(2)}`
}

/** As the articles call them, so that "city, Turkey" does not stand below "Türkiye", or the other way round. */
function namesOfCountries(places: readonly PlaceReport[]): (code: string) => string {
  const listed = places.filter(({ kind, country }) => kind === 'country' && country !== null)
  // The most mentioned comes first and stays: "Holland" must not rename "Netherlands".
  const named = new Map(listed.toReversed().map(({ country, name }) => [country, name]))
  return (code) => named.get(code) ?? countryOfCode(code)?.name ?? code
}
