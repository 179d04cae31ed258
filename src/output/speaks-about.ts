import type { PersonReport, QuoteReport } from '../model.ts'
import { byCodeUnit } from '../text/compare.ts'
import { spokenOf } from './spoken-of.ts'

/** How often one person speaks of another, by name or as “he” or “you”. */
export interface SpeaksAbout {
  readonly from: PersonReport
  readonly to: PersonReport
  readonly count: number
}

/** The most frequent first, equal ones by id. Nobody counts as speaking about themselves. */
export function speaksAbout(people: readonly PersonReport[], quotes: readonly QuoteReport[]): SpeaksAbout[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  const pairs = new Map<string, SpeaksAbout>()
  for (const quote of quotes) {
    const { kind, speaker } = quote
    if (kind === 'term' || speaker === null) continue
    for (const { person } of [speaker, ...speaker.others]) {
      const from = person === null ? undefined : byId.get(person)
      for (const id of spokenOf(quote)) {
        const to = byId.get(id)
        if (from === undefined || to === undefined || from === to) continue
        const key = `${from.id} ${to.id}`
        pairs.set(key, { from, to, count: (pairs.get(key)?.count ?? 0) + 1 })
      }
    }
  }
  return [...pairs.values()].sort(
    (a, b) => b.count - a.count || byCodeUnit(a.from.id, b.from.id) || byCodeUnit(a.to.id, b.to.id),
  )
}
