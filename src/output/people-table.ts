import type { PersonReport } from '../model.ts'
import { articlesOf } from './articles-of.ts'
import { number } from './count.ts'
import { entityTable } from './entity-table.ts'
import type { View } from './view.ts'

/** Who is named, how often, and as what. */
export function peopleTable(people: readonly PersonReport[], view: View): Iterable<string> {
  return entityTable(
    {
      nouns: ['person', 'people'],
      heads: ['People', 'Mentions', 'Quotes', 'Articles', 'Known as'],
      row: ({ name, count, quotes, mentions, roles, aliases }) => [
        name,
        number(count),
        quotes === 0 ? '–' : number(quotes),
        number(articlesOf(mentions)),
        [...roles, ...aliases].join(' · '),
      ],
    },
    people,
    view,
  )
}
