import type { PlaceReport } from '../model.ts'
import { articlesOf } from './articles-of.ts'
import { number } from './count.ts'
import { entityTable } from './entity-table.ts'
import type { View } from './view.ts'

/** What is named, how often, and where in the world it is. */
export function placesTable(places: readonly PlaceReport[], view: View): Iterable<string> {
  return entityTable(
    {
      nouns: ['place', 'places'],
      heads: ['Places', 'Mentions', 'Articles', 'Where'],
      row: (place) => [
        place.name,
        number(place.count),
        number(articlesOf(place.mentions)),
        whereabouts(place),
      ],
    },
    places,
    view,
  )
}

/** "city, Norvia · also Kösten" */
function whereabouts({ kind, country, aliases }: PlaceReport): string {
  const inside = kind === 'country' || country === null ? null : countryNames.of(country)
  const what = kind === 'other' ? null : kind === 'physical' ? 'land or water' : kind
  const where = [what, inside].filter((part) => part != null).join(', ')
  const also = aliases.length > 0 ? `also ${aliases.join(', ')}` : null
  return [where, also].filter(Boolean).join(' · ')
}

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })
