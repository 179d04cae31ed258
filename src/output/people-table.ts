import type { Report } from '../model.ts'
import { articlesColumn } from './articles-of.ts'
import { number } from './count.ts'
import { entityTable } from './entity-table.ts'
import { foundBy } from './found-by.ts'
import type { View } from './view.ts'

/** Who is named, how often, and as what. */
export function peopleTable(
  { people, documents }: Pick<Report, 'people' | 'documents'>,
  view: View,
): Iterable<string> {
  const articles = articlesColumn(documents)
  return entityTable(
    {
      nouns: ['person', 'people'],
      heads: ['People', 'Mentions', 'Quotes', ...articles.head, 'Known as'],
      row: ({ name, count, quotes, mentions, roles, aliases }) => [
        name,
        number(count),
        quotes === 0 ? '–' : number(quotes),
        ...articles.cell(mentions),
        [...roles, ...aliases].join(' · '),
      ],
      reason: ({ mentions }) => foundBy(mentions),
    },
    people,
    view,
  )
}
