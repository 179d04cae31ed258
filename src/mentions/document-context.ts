/**
 * What the rest of the document says about a word: "Brandt" in the last line is a person because the first one says
 * "Defence Minister Tomas Brandt said", and "Reading" is a town if it is never written small.
 */
import type { Token } from '../model.ts'
import {
  AFFILIATION,
  CAPITALISED,
  FIRST_NAME,
  LAST_NAME,
  ORGANIZATION,
  outside,
  ROLE,
  SPEECH,
  TITLE,
  type WordFacts,
} from './word-facts.ts'

/** What is looked for around a word. */
type Clue = (before: WordFacts, own: WordFacts, after: WordFacts) => boolean

/** Each a bit: somewhere in the document, the word … */
const clues: readonly Clue[] = [
  (_, own) => !is(own, CAPITALISED),
  (before, own) => is(own, CAPITALISED) && before.lower !== '',
  (before) => is(before, FIRST_NAME) && is(before, CAPITALISED),
  (before) => is(before, TITLE) || is(before, ROLE),
  (_, __, after) => is(after, SPEECH),
  ({ lower }) => lower === 'in' || lower === 'at' || lower === 'near',
  ({ lower }) => lower === 'from' || lower === 'to',
  ({ lower }) => lower === 'the',
  (_, __, after) => is(after, ORGANIZATION) && is(after, CAPITALISED),
  (_, __, after) => is(after, LAST_NAME) && is(after, CAPITALISED),
  (before) => is(before, AFFILIATION),
  (_, __, after) => is(after, CAPITALISED),
  (before) => is(before, CAPITALISED),
  (_, __, { lower }) => lower === "'s",
]

/** So many different contexts there are. */
export const CONTEXTS = 1 << clues.length

function is({ kinds }: WordFacts, kind: number): boolean {
  return (kinds & kind) !== 0
}

/** For each lower-case word that is capitalised somewhere, what is true of it anywhere, as bits. */
export function documentContext(tokens: readonly Token[], facts: readonly WordFacts[]): Map<string, number> {
  const context = new Map<string, number>()
  for (const own of facts) if (is(own, CAPITALISED)) context.set(own.lower, 0)
  for (let i = 0; i < tokens.length; i++) {
    const own = facts[i]!
    const known = context.get(own.lower)
    if (known === undefined) continue
    const { sentence } = tokens[i]!
    const before = tokens[i - 1]?.sentence === sentence ? facts[i - 1]! : outside
    const after = tokens[i + 1]?.sentence === sentence ? facts[i + 1]! : outside
    const found = known | cluesAt(before, own, after)
    if (found !== known) context.set(own.lower, found)
  }
  return context
}

function cluesAt(before: WordFacts, own: WordFacts, after: WordFacts): number {
  let bits = 0
  for (let bit = 0; bit < clues.length; bit++) if (clues[bit]!(before, own, after)) bits |= 1 << bit
  return bits
}
