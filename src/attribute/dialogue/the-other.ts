/** Who replies in a conversation where the writer does not say: the other one. */
import type { Source } from '../../model.ts'
import { type Company, isSame } from './company.ts'
import { type Conversation, SHORT } from './conversations.ts'

/** How far ahead the other one is looked for. */
const REACH = 6

export interface Talk {
  readonly conversation: Conversation
  /** For each turn whom the writer names as its speaker, or null. */
  readonly told: readonly (Source | null)[]
  /** Who speaks, as far as is known. */
  readonly speakers: readonly (Source | null)[]
}

/**
 * Whoever was called by name in the turn before, who spoke last of the others, who is named with a later turn, who is
 * known from before (`companies`, in this order), though such a one makes no speeches. `isOut` says who cannot be.
 */
export function theOther(
  at: number,
  { conversation, told, speakers }: Talk,
  companies: readonly Company[],
  isOut: (who: Source) => boolean,
): Source | null {
  const fits = (who: Source | null): who is Source => who !== null && who.type === 'person' && !isOut(who)
  const called = conversation[at - 1]!.calls.findLast(fits)
  if (called)
    return companies.map((company) => company.last((who) => isSame(who, called))).find(Boolean) ?? called
  const before = speakers.slice(0, at).findLast(fits)
  if (before) return before
  const ahead = told.slice(at + 1, at + 1 + REACH).find((who) => fits(who) && who.entity !== null)
  if (ahead) return ahead
  if (conversation[at]!.said > SHORT && !conversation[at - 1]!.asks) return null
  for (const company of companies) {
    const found = company.last(fits)
    if (found) return found
  }
  return null
}

/** Where one is still unknown, those who speak behind take turns backwards: A, B, A for ?, B, A. */
export function fillBackwards(speakers: (Source | null)[]): void {
  for (let at = speakers.length - 3; at >= 0; at--) {
    const [next, beyond] = [speakers[at + 1]!, speakers[at + 2]!]
    if (!speakers[at] && next && beyond && !isSame(next, beyond)) speakers[at] = beyond
  }
}
