/**
 * A role as a noun phrase: "a Norvian political analyst", "the president of the Bar Association". It begins with a
 * determiner or at once, its first noun group ends in a noun for people, and prepositions may carry it on. Verbs,
 * commas and relative pronouns end it, because what follows them is a story and no role.
 */
import { isCalendarWord } from '../../lexicon/calendar.ts'
import { isRoleNoun } from '../../lexicon/role-nouns.ts'
import type { PartOfSpeech, Token } from '../../model.ts'

/** Half-open range of token indexes without the leading article, and the index of the noun that names the role. */
export interface RolePhrase {
  readonly from: number
  readonly to: number
  readonly head: number
}

const OPENERS = new Set(
  'the a an this that another his her their its our my one also then now currently formerly only'.split(' '),
)
const LINKS = new Set('of for at in to from on with'.split(' '))
/** In tokens. */
export const LONGEST = 16
/** Nouns for people that say nothing of what they do. */
const PLAIN = new Set(
  'man woman person people boy girl guy kid child adult one victim name friend fellow self'.split(' '),
)

/** Reads a role that starts at a token, or null. Nothing at or behind `limit` is read. */
export function readRole(tokens: readonly Token[], start: number, limit: number): RolePhrase | null {
  let from = start
  while (from < limit && OPENERS.has(tokens[from]!.lower)) from++
  const end = Math.min(limit, from + LONGEST)
  let at = groupEnd(tokens, from, end)
  const head = at - 1
  if (at === from || !namesRole(tokens[head]!)) return null
  let to = at
  while (at < end) {
    const word = tokens[at]!.lower
    const isAnd = word === 'and' || word === '&'
    if (!isAnd && !LINKS.has(word)) break
    const start = skipOpeners(tokens, at + 1, end)
    at = groupEnd(tokens, start, end)
    if (at <= start || tokens[start]!.pos === 'NUM' || isCalendarWord(tokens[start]!.lower)) break
    if (isAnd && at < limit && !endsPhrase(tokens[at]!) && !LINKS.has(tokens[at]!.lower)) break
    to = at
  }
  return { from, to, head }
}

/** "Local boy Tom Dell", "she married Tom Dell", "born Anna Weil": no role, though the dictionary has the word for people. */
export function saysNothing({ lower }: Token): boolean {
  return PLAIN.has(lower) || lower === 'born' || lower === 'married'
}

/** Whether a noun names what somebody is: "spokesperson", "co-founder", "editor-in-chief". */
export function namesRole({ pos, lower }: Token): boolean {
  if (!NOMINAL.has(pos) || PLAIN.has(lower)) return false
  return isRoleNoun(lower) || (lower.includes('-') && isRoleNoun(lower.slice(lower.lastIndexOf('-') + 1)))
}

/** wink takes nouns for verbs now and then. */
const NOMINAL = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'ADJ', 'VERB'])

/** End of a run of adjectives and nouns with their possessives: "the Kremlin's chief spokesperson". */
function groupEnd(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  let end = from
  while (at < limit) {
    const { pos, lower } = tokens[at]!
    if (pos === 'NOUN' || pos === 'PROPN' || (pos === 'ADJ' && lower !== 'such') || TITLE_PARTS.has(lower))
      end = at + 1
    else if (!(pos === 'NUM' || lower === "'s" || lower === "'")) break
    else if (pos === 'NUM') end = at + 1
    at++
  }
  return end
}

/** wink takes "deputy", "managing" and "acting" for verbs or adverbs now and then. */
const TITLE_PARTS = new Set(
  'deputy managing acting leading ruling outgoing visiting retired exiled jailed vice elect non'.split(' '),
)

function skipOpeners(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (at < limit && OPENERS.has(tokens[at]!.lower)) at++
  return at
}

/** Whether a token may stand behind an apposition. */
export function endsPhrase({ lower, pos }: Token): boolean {
  return pos === 'PUNCT' || /^(?:who|whom|whose|which|[-–—])$/.test(lower)
}
