/** Who replies in a conversation where the writer does not say: the other one. */
import type { Source } from '../../model.ts'
import { type Company, isSame, isTeller } from './company.ts'
import { type Conversation, SHORT } from './conversations.ts'

/** How many of their own turns ahead the other one is looked for. */
const REACH = 3

export interface Talk {
  readonly conversation: Conversation
  /** For each turn whom the writer names as its speaker, or null. */
  readonly told: readonly (Source | null)[]
  /** For each turn to whom the writer says that it is spoken, or null. */
  readonly spokenTo: readonly (Source | null)[]
  /** Who speaks, as far as is known. */
  readonly speakers: readonly (Source | null)[]
  /** Those who have spoken in this conversation. */
  readonly voices: Company
  /** Those who have spoken anywhere so far. */
  readonly spoken: Company
  /** Everybody of whom the story told so far. */
  readonly people: Company
  /** Entities that the writer names. */
  readonly named: ReadonlySet<number | null>
  /** Those who act right before the conversation, the last one first. */
  readonly arrivals: readonly Source[]
}

/**
 * Whoever was called by name in the turn before, or to whom the writer says that it was spoken; who spoke last of the others; who is so called in the next turn, which
 * answers; who is named where the other one's next turns are; who has just arrived, or is named anywhere soon; who is
 * known from before, though such a one makes no speeches. `isOut` says who cannot be.
 */
export function theOther(at: number, talk: Talk, isOut: (who: Source) => boolean): Source | null {
  const { conversation, told, spokenTo, speakers, voices, spoken, people, arrivals, named } = talk
  const called = conversation[at - 1]!.calls.findLast((who) => !isOut(who))
  if (called) {
    const teller = named.has(called.entity) ? null : people.last((who) => isTeller(who) && !isOut(who))
    return people.last((who) => isSame(who, called)) ?? teller ?? called
  }
  const next = told[at + 1] ?? null
  const { courtesy } = conversation[at - 1]!
  const fits = (who: Source | null): who is Source =>
    who !== null &&
    who.type === 'person' &&
    !isOut(who) &&
    !(next && isSame(next, who)) &&
    (courtesy === null || (people.genderOf(who) ?? courtesy) === courtesy)
  const addressed = fits(spokenTo[at - 1] ?? null) ? spokenTo[at - 1]! : null
  if (addressed) return addressed
  const before = speakers.slice(0, at).findLast(fits)
  if (before) return before
  const answered = conversation[at + 1]?.calls.find(fits)
  if (answered) return answered
  const ahead = told.slice(at + 1, at + 1 + 2 * REACH)
  const known = (who: Source | null): who is Source => fits(who) && (who.entity !== null || isTeller(who))
  const own = ahead.find((who, steps): who is Source => steps % 2 === 1 && known(who))
  if (own) return own
  const other = arrivals.find(known) ?? ahead.find(known)
  if (other) return other
  if (conversation[at]!.said > SHORT && !conversation[at - 1]!.asks) return null
  return voices.last(fits) ?? spoken.last(fits) ?? people.last(known)
}

/** Where one is still unknown, those who speak behind take turns backwards: A, B, A for ?, B, A. */
export function fillBackwards(speakers: (Source | null)[]): void {
  for (let at = speakers.length - 3; at >= 0; at--) {
    const [next, beyond] = [speakers[at + 1]!, speakers[at + 2]!]
    if (!speakers[at] && next && beyond && !isSame(next, beyond)) speakers[at] = beyond
  }
}
