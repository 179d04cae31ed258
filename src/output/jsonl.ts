import type { DocumentReport, FailureLine } from '../model.ts'
import { safeJson } from './safe-json.ts'
import { first, type View } from './view.ts'

/** One line for each input, as soon as it is ready. Kinds that are not wanted are empty lists. */
export function jsonl(line: DocumentReport | FailureLine, view: Pick<View, 'only' | 'top'>): string {
  const { only } = view
  if (line.type === 'failure') return `${safeJson(line)}\n`
  const { people, places, quotes, ...rest } = line
  return `${safeJson({
    ...rest,
    people: only.has('people') ? first(people, view) : [],
    places: only.has('places') ? first(places, view) : [],
    quotes: only.has('quotes') ? first(quotes, view) : [],
  })}\n`
}
