/**
 * To whom a quotation is said, where that is plain: who is told ("…," Weil told Ana Dell), who is called by name ("Thank
 * you, Ana"), and in a transcript whoever had the word before.
 */
import type { Attributed, Attribution, Token } from '../model.ts'

const TELLING = /^(?:told|tells|telling|asked|asks|asking|reminded|assured|warned|advised)$/i
/** Words before a comma and a name that make the name a call. */
const CALLING = /^(?:you|thanks|yes|no|sorry|please|hello|hi|well|ok|okay|welcome|morning|evening)$/
const END = /^[.!?,;:…"”’'»]+$/

/**
 * Finds the listener, an index into `entities` or null, of an attribution with the tokens of its quotation. `meant`
 * holds whom the pronouns of the text surely mean, by their start.
 */
export function listenerOf(document: Attributed, meant: ReadonlyMap<number, number>) {
  const { mentions, entities, entityOf, attributions, tokens } = document
  const namedAt = new Map<number, number>()
  const endOf = new Map<number, number>()
  mentions.forEach(({ type, title, from, start, end }, mention) => {
    if (type !== 'person' || entityOf[mention]! < 0) return
    namedAt.set(start, entityOf[mention]!)
    endOf.set(start, end)
    if (title !== null) namedAt.set(tokens[title.from]!.start, entityOf[mention]!)
    else if (tokens[from]!.start !== start) namedAt.set(tokens[from]!.start, entityOf[mention]!)
  })

  const told = ({ cue }: Attribution): number | null => {
    if (cue === null || !TELLING.test(cue.text)) return null
    const space = /^\s*/.exec(document.text.slice(cue.end, cue.end + 8))![0].length
    const at = cue.end + space
    return namedAt.get(at) ?? meant.get(at) ?? null
  }

  const called = (own: readonly Token[]): number | null => {
    for (const [i, { start }] of own.entries()) {
      const entity = namedAt.get(start)
      const end = endOf.get(start)
      if (entity === undefined || end === undefined) continue
      const next = own.find((token) => token.start >= end)
      const [before, comma] = [own[i - 2], own[i - 1]]
      const ends = next === undefined || END.test(next.text)
      if (ends && comma?.text === ',' && CALLING.test(before?.lower ?? '')) return entity
      if (i <= 1 && next?.text === ',') return entity
    }
    return null
  }

  const hadTheWord = (index: number): number | null => {
    const own = attributions[index]!
    if (own.evidence.rule !== 'turn') return null
    for (const other of [attributions[index - 1], attributions[index + 1]]) {
      const entity = other?.evidence.rule === 'turn' ? (other.speaker?.entity ?? null) : null
      if (entity !== null && entity !== own.speaker?.entity && entities[entity]?.type === 'person')
        return entity
    }
    return null
  }

  return (index: number, own: readonly Token[]): number | null => {
    const speaker = attributions[index]!.speaker?.entity ?? null
    const found = told(attributions[index]!) ?? called(own) ?? hadTheWord(index)
    return found === speaker ? null : found
  }
}
