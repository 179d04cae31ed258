import type { PlaceReport, Report } from '../model.ts'
import { articlesColumn } from './articles-of.ts'
import { number } from './count.ts'
import { entityTable } from './entity-table.ts'
import { foundBy } from './found-by.ts'
import { placeLabels } from './place-labels.ts'
import type { View } from './view.ts'

/** What is named, how often, and where in the world it is. */
export function placesTable(
  { places, documents }: Pick<Report, 'places' | 'documents'>,
  view: View,
): Iterable<string> {
  const articles = articlesColumn(documents)
  const labelOf = placeLabels(places)
  return entityTable(
    {
      nouns: ['place', 'places'],
      heads: ['Places', 'Mentions', ...articles.head, 'Where'],
      row: (place) => [
        place.name,
        number(place.count),
        ...articles.cell(place.mentions),
        whereabouts(place, labelOf(place)),
      ],
      reason: (place) => `${foundBy(place.mentions)}; ${position(place)}`,
    },
    places,
    view,
  )
}

/** "city, Norvia · also Kösten" */
function whereabouts({ aliases }: PlaceReport, label: string): string {
  const also = aliases.length > 0 ? `also ${aliases.join(', ')}` : null
  return [label, also].filter(Boolean).join(' · ')
}

/** "at 60.39, 5.32", in degrees, north and east positive */
function position({ latitude, longitude }: PlaceReport): string {
  if (latitude === null || longitude === null) return 'in no gazetteer'
  return `at ${latitude.toFixed(2)}, ${longitude.toFixed(2)}`
}
