/** The one door to csv-stringify: one flat table, of quotes or people or places, for a spreadsheet. */
import { stringify } from 'csv-stringify/sync'
import type { PersonReport, PlaceReport, QuoteReport, Report } from '../model.ts'
import { articlesOf } from './articles-of.ts'
import { clean } from './clean.ts'
import { groupQuotes, type QuoteGroup } from './group-quotes.ts'
import { first, type Kind, type View } from './view.ts'

type Cell = string | number | null
type Columns<Row> = readonly (readonly [name: string, cell: (row: Row) => Cell])[]

/** Lists stand in one cell, divided by "; ". */
const listed = (values: readonly string[]): string => values.join('; ')

function quoteColumns(report: Report): Columns<QuoteReport> {
  const names = namesById(report)
  const context: Columns<QuoteReport> = [['context', ({ context }) => context?.text ?? null]]
  const hasContext = report.quotes.some((quote) => quote.context !== undefined)
  return [...usualColumns(names), ...(hasContext ? context : [])]
}

const usualColumns = (names: ReadonlyMap<string, string>): Columns<QuoteReport> => [
  ['speaker', ({ speaker }) => speaker?.name ?? null],
  ['speaker_type', ({ speaker }) => speaker?.type ?? null],
  ['quote', ({ content }) => content],
  ['kind', ({ kind }) => kind],
  ['file', ({ document }) => document],
  ['line', ({ line }) => line],
  ['column', ({ column }) => column],
  ['cue', ({ cue }) => cue?.text ?? null],
  ['confidence', ({ confidence }) => confidence],
  ['rule', ({ rule }) => rule],
  ['closed', ({ closed }) => String(closed)],
  ['people', ({ people }) => listed(people.map((id) => names.get(id) ?? id))],
  ['places', ({ places }) => listed(places.map((id) => names.get(id) ?? id))],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
]

const peopleColumns: Columns<PersonReport> = [
  ['name', ({ name }) => name],
  ['mentions', ({ count }) => count],
  ['quotes', ({ quotes }) => quotes],
  ['articles', ({ mentions }) => articlesOf(mentions)],
  ['roles', ({ roles }) => listed(roles)],
  ['aliases', ({ aliases }) => listed(aliases)],
  ['id', ({ id }) => id],
]

const placeColumns: Columns<PlaceReport> = [
  ['name', ({ name }) => name],
  ['mentions', ({ count }) => count],
  ['articles', ({ mentions }) => articlesOf(mentions)],
  ['kind', ({ kind }) => kind],
  ['country', ({ country }) => country],
  ['latitude', ({ latitude }) => latitude],
  ['longitude', ({ longitude }) => longitude],
  ['aliases', ({ aliases }) => listed(aliases)],
  ['id', ({ id }) => id],
]

export function* csv(report: Report, kind: Kind, view: Pick<View, 'by' | 'top'>): Generator<string> {
  if (kind === 'people') yield* table(first(report.people, view), peopleColumns)
  else if (kind === 'places') yield* table(first(report.places, view), placeColumns)
  else if (view.by === null) yield* table(first(report.quotes, view), quoteColumns(report))
  else yield* table(grouped(first(groupQuotes(report, view.by), view)), groupedColumns(report))
}

interface GroupedQuote {
  readonly group: string | null
  readonly quote: QuoteReport
}

/** A quote in several groups stands in each. */
function grouped(groups: readonly QuoteGroup[]): GroupedQuote[] {
  return groups.flatMap(({ name, quotes }) => quotes.map((quote) => ({ group: name, quote })))
}

function groupedColumns(report: Report): Columns<GroupedQuote> {
  const columns = quoteColumns(report).map(
    ([name, cell]) => [name, ({ quote }: GroupedQuote) => cell(quote)] as const,
  )
  return [['group', ({ group }) => group], ...columns]
}

function namesById({ people, places }: Report): Map<string, string> {
  return new Map([...people, ...places].map(({ id, name }) => [id, name]))
}

/** A cell that a spreadsheet would run as a formula ("=cmd…") gets an apostrophe in front; numbers stay numbers. */
function* table<Row>(rows: readonly Row[], columns: Columns<Row>): Generator<string> {
  yield stringify([columns.map(([name]) => name)])
  for (const row of rows) {
    const cells = columns.map(([, cell]) => cell(row))
    yield stringify([cells.map((cell) => (typeof cell === 'string' ? clean(cell) : cell))], {
      escape_formulas: true,
    })
  }
}
