import type { PersonReport, PlaceReport, QuoteReport, Report } from '../model.ts'
import { byCodeUnit } from '../text/compare.ts'

export const orders = ['mentions', 'quotes', 'articles', 'confidence', 'name'] as const
export type Order = (typeof orders)[number]

type Entity = PersonReport | PlaceReport
type Key<Item> = (item: Item) => number | string

interface Keys {
  readonly people?: Key<PersonReport>
  readonly places?: Key<PlaceReport>
  readonly quotes?: Key<QuoteReport>
}

const mentions: Key<Entity> = ({ count }) => count
const articles: Key<Entity> = (entity) => new Set(entity.mentions.map(({ document }) => document)).size
const name: Key<Entity> = (entity) => entity.name

const keysOf: Readonly<Record<Order, Keys>> = {
  mentions: { people: mentions, places: mentions },
  quotes: { people: ({ quotes }) => quotes },
  articles: { people: articles, places: articles },
  confidence: { quotes: ({ confidence }) => confidence },
  name: { people: name, places: name },
}

/** People and places in another order than by mentions, quotes in another than where they stand; a list without the key stays. */
export function sortReport<R extends Pick<Report, 'people' | 'places' | 'quotes'>>(
  report: R,
  order: Order,
): R {
  const { people, places, quotes } = keysOf[order]
  return {
    ...report,
    people: sorted(report.people, people),
    places: sorted(report.places, places),
    quotes: sorted(report.quotes, quotes),
  }
}

/** The greatest number first, words from A to Z; equal ones stay as they were. */
function sorted<Item>(items: readonly Item[], keyOf: Key<Item> | undefined): readonly Item[] {
  if (keyOf === undefined) return items
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (typeof a.key === 'number' ? Number(b.key) - a.key : byCodeUnit(a.key, String(b.key))))
    .map(({ item }) => item)
}
