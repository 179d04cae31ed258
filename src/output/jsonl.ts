import type { DocumentReport, FailureLine } from '../model.ts'
import { safeJson } from './safe-json.ts'
import { first, type View } from './view.ts'

/**
 * One line for each input, as soon as it is ready. Kinds that are not wanted are empty lists. The line comes item by item:
 * that of a whole book is longer than the longest string there can be.
 */
export function* jsonl(
  line: DocumentReport | FailureLine,
  view: Pick<View, 'only' | 'top'>,
): Generator<string> {
  if (line.type === 'failure') {
    yield `${safeJson(line)}\n`
    return
  }
  const { people, places, quotes, ...rest } = line
  const { only } = view
  yield safeJson(rest).slice(0, -'}'.length)
  yield* list('people', only.has('people') ? first(people, view) : [])
  yield* list('places', only.has('places') ? first(places, view) : [])
  yield* list('quotes', only.has('quotes') ? first(quotes, view) : [])
  yield '}\n'
}

function* list(key: string, items: readonly unknown[]): Generator<string> {
  yield `,"${key}":[`
  for (const [index, item] of items.entries()) yield (index > 0 ? ',' : '') + safeJson(item)
  yield ']'
}
