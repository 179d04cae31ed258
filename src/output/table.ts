import type { Report } from '../model.ts'
import { peopleTable } from './people-table.ts'
import { placesTable } from './places-table.ts'
import { quotesList } from './quotes-list.ts'
import { summary } from './summary.ts'
import type { View } from './view.ts'

/** For a person at a terminal: the answer in one line, then who, where, and what was said; nothing where nothing was read. */
export function* table(report: Report, view: View): Generator<string> {
  if (report.documents.length === 0) return
  yield `${summary(report, view)}\n`
  if (view.only.has('people') && report.people.length > 0) yield* section(peopleTable(report, view))
  if (view.only.has('places') && report.places.length > 0) yield* section(placesTable(report, view))
  if (view.only.has('quotes') && report.quotes.length > 0) yield* section(quotesList(report, view))
}

function* section(lines: Iterable<string>): Generator<string> {
  yield '\n'
  for (const line of lines) yield `${line}\n`
}
