import type { QuoteReport, Report } from '../model.ts'
import { groupQuotes, type QuoteGroup } from './group-quotes.ts'
import { safeJson } from './safe-json.ts'
import { first, type View } from './view.ts'

/** A report whose quotes need not all be in memory at once. */
export type Streamed = Omit<Report, 'quotes'> & { readonly quotes: Iterable<QuoteReport> }

/**
 * One object for all documents, indented by two. Kinds that are not wanted are empty lists: every key is always there but
 * `groups`, which are what quotes were to be listed under.
 * It comes item by item, because the report of a large archive is longer than the longest string there can be.
 */
export function* json(report: Streamed, view: Pick<View, 'only' | 'by' | 'top'>): Generator<string> {
  const { only, by } = view
  const { schemaVersion, tool, documents, people, places, quotes, statements, failures } = report
  yield `{\n  "schemaVersion": ${schemaVersion},\n  "tool": ${nested(tool, '  ')}`
  yield* list('documents', documents)
  yield* list('people', only.has('people') ? first(people, view) : [])
  yield* list('places', only.has('places') ? first(places, view) : [])
  yield* list('quotes', only.has('quotes') ? quotesOf(quotes, view) : [])
  yield* list('statements', only.has('quotes') ? first(statements, view) : [])
  if (by !== null) yield* list('groups', first(groupQuotes(report, by), view).map(idsOnly))
  yield* list('failures', failures)
  yield '\n}\n'
}

/** Groups that are cut keep all their quotes. */
function quotesOf(quotes: Iterable<QuoteReport>, view: Pick<View, 'by' | 'top'>): Iterable<QuoteReport> {
  return view.by === null && view.top !== null ? first([...quotes], view) : quotes
}

function idsOnly({ id, name, quotes }: QuoteGroup) {
  return { id, name, quotes: quotes.map(({ id }) => id) }
}

function* list(key: string, items: Iterable<unknown>): Generator<string> {
  yield `,\n  "${key}": [`
  let separator = '\n    '
  for (const item of items) {
    yield separator + nested(item, '    ')
    separator = ',\n    '
  }
  yield separator.startsWith(',') ? '\n  ]' : ']'
}

/** Line ends inside strings are escaped, so every raw one is layout. */
function nested(value: unknown, indent: string): string {
  return safeJson(value, 2).replaceAll('\n', `\n${indent}`)
}
