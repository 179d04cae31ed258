import type { PersonReport, QuoteReport } from '../model.ts'
import { isUnnamed } from './unnamed.ts'

export interface SpeakerGroup {
  /** "Mara Ilves, president of Norvia"; null where none was found, or only a pronoun that may be anyone. */
  readonly speaker: string | null
  readonly quotes: readonly QuoteReport[]
}

/** Who says most comes first, among equals who speaks first; quotes without a speaker come last. */
export function quotesBySpeaker(
  quotes: readonly QuoteReport[],
  people: readonly PersonReport[],
): SpeakerGroup[] {
  const roles = new Map(people.map(({ id, roles }) => [id, roles[0]]))
  const groups = new Map<string, { speaker: string | null; quotes: QuoteReport[] }>()
  for (const quote of quotes) {
    const speaker = quote.speaker && isUnnamed(quote.speaker) ? null : quote.speaker
    const key = speaker === null ? '' : (speaker.person ?? `${speaker.type} ${speaker.name}`)
    const group = groups.get(key)
    if (group) {
      group.quotes.push(quote)
      continue
    }
    const role = speaker?.person == null ? undefined : roles.get(speaker.person)
    const title = speaker && (role === undefined ? speaker.name : `${speaker.name}, ${role}`)
    groups.set(key, { speaker: title, quotes: [quote] })
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.speaker === null) - Number(b.speaker === null) || b.quotes.length - a.quotes.length,
  )
}
