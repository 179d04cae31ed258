import type { Report } from '../model.ts'
import { safeJson } from './safe-json.ts'
import type { View } from './view.ts'

/**
 * One object for all documents, indented by two. Kinds that are not wanted are empty lists: every key is always there.
 * It comes item by item, because the report of a large archive is longer than the longest string there can be.
 */
export function* json(report: Report, { only }: Pick<View, 'only'>): Generator<string> {
  const { schemaVersion, tool, documents, people, places, quotes, statements, failures } = report
  yield `{\n  "schemaVersion": ${schemaVersion},\n  "tool": ${nested(tool, '  ')}`
  yield* list('documents', documents)
  yield* list('people', only.has('people') ? people : [])
  yield* list('places', only.has('places') ? places : [])
  yield* list('quotes', only.has('quotes') ? quotes : [])
  yield* list('statements', only.has('quotes') ? statements : [])
  yield* list('failures', failures)
  yield '\n}\n'
}

function* list(key: string, items: readonly unknown[]): Generator<string> {
  yield `,\n  "${key}": [`
  let separator = '\n    '
  for (const item of items) {
    yield separator + nested(item, '    ')
    separator = ',\n    '
  }
  yield items.length > 0 ? '\n  ]' : ']'
}

/** Line ends inside strings are escaped, so every raw one is layout. */
function nested(value: unknown, indent: string): string {
  return safeJson(value, 2).replaceAll('\n', `\n${indent}`)
}
