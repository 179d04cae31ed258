import type { DocumentReport, FailureLine } from '../model.ts'
import { safeJson } from './safe-json.ts'
import type { View } from './view.ts'

/** One line for each input, as soon as it is ready. Kinds that are not wanted are empty lists. */
export function jsonl(line: DocumentReport | FailureLine, { only }: Pick<View, 'only'>): string {
  if (line.type === 'failure') return `${safeJson(line)}\n`
  const { people, places, quotes, ...rest } = line
  return `${safeJson({
    ...rest,
    people: only.has('people') ? people : [],
    places: only.has('places') ? places : [],
    quotes: only.has('quotes') ? quotes : [],
  })}\n`
}
