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
  ROLE,
  SPEECH,
  TITLE,
  type WordFacts,
} from './word-facts.ts'

/** Each a bit: somewhere in the document, the word … */
const clues: readonly ((at: (offset: number) => WordFacts | undefined, tokens: Neighbours) => boolean)[] = [
  (at) => !is(at(0), CAPITALISED),
  (at, { isFirst }) => is(at(0), CAPITALISED) && !isFirst,
  (at) => is(at(-1), FIRST_NAME) && is(at(-1), CAPITALISED),
  (at) => is(at(-1), TITLE) || is(at(-1), ROLE),
  (at) => is(at(1), SPEECH),
  (_, { before }) => before === 'in' || before === 'at' || before === 'near',
  (_, { before }) => before === 'from' || before === 'to',
  (_, { before }) => before === 'the',
  (at) => is(at(1), ORGANIZATION) && is(at(1), CAPITALISED),
  (at) => is(at(1), LAST_NAME) && is(at(1), CAPITALISED),
  (at) => is(at(-1), AFFILIATION),
  (at) => is(at(1), CAPITALISED),
  (at) => is(at(-1), CAPITALISED),
  (_, { after }) => after === "'s",
]

interface Neighbours {
  readonly before: string
  readonly after: string
  readonly isFirst: boolean
}

function is(facts: WordFacts | undefined, kind: number): boolean {
  return facts !== undefined && (facts.kinds & kind) !== 0
}

/** For each lower-case word that is capitalised somewhere, what is true of it anywhere, as bits. */
export function documentContext(tokens: readonly Token[], facts: readonly WordFacts[]): Map<string, number> {
  const context = new Map<string, number>()
  for (let i = 0; i < tokens.length; i++) {
    if (is(facts[i], CAPITALISED)) context.set(tokens[i]!.lower, 0)
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const known = context.get(token.lower)
    if (known === undefined) continue
    const inSentence = (offset: number) => (tokens[i + offset]?.sentence === token.sentence ? i + offset : -1)
    const at = (offset: number) => facts[inSentence(offset)]
    const before = tokens[inSentence(-1)]?.lower ?? ''
    const neighbours = { before, after: tokens[inSentence(1)]?.lower ?? '', isFirst: before === '' }
    let bits = known
    clues.forEach((clue, bit) => {
      if (clue(at, neighbours)) bits |= 1 << bit
    })
    context.set(token.lower, bits)
  }
  return context
}
