import type { Gender, Token } from '../../model.ts'
import { startsClauseBetween } from './grammar.ts'
import type { Pronoun } from './pronouns.ts'
import { type Discourse, type Occurrence, salience } from './salience.ts'

export interface Ranked {
  readonly person: number
  /** 0…1: the share of all that fits. */
  readonly score: number
}

/** What is left for somebody without a name: a lone weak candidate must not look certain. */
const NOBODY = 0.15

/** Best first; equal ones in the order of the document. Weights become shares of their sum. */
export function toShares(weights: ReadonlyMap<number, number>): Ranked[] {
  const fitting = [...weights].filter(([, weight]) => weight > 0)
  const total = fitting.reduce((sum, [, weight]) => sum + weight, NOBODY)
  return fitting
    .map(([person, weight]) => ({ person, score: Math.round((weight / total) * 1000) / 1000 }))
    .sort((a, b) => b.score - a.score || a.person - b.person)
    .slice(0, 5)
}

/** Everyone within reach with the sum of his or her occurrences. */
export function salienceByPerson(
  occurrences: readonly Occurrence[],
  sentence: number,
  memory: Discourse,
): Map<number, number> {
  const weights = new Map<number, number>()
  for (const occurrence of occurrences) {
    const { person } = occurrence
    weights.set(person, (weights.get(person) ?? 0) + salience(occurrence, sentence))
  }
  for (const [person, weight] of weights) {
    weights.set(person, weight * (1 + 0.15 * Math.log2(1 + memory.count(person))))
  }
  return weights
}

/** Whom a pronoun may mean. `ahead` are names that follow in its sentence: "When he arrived, Weil said …". */
export function rankForPronoun(
  tokens: readonly Token[],
  at: number,
  pronoun: Pronoun,
  memory: Discourse,
  ahead: readonly Occurrence[],
  genderOf: (person: number) => Gender | null,
): Ranked[] {
  const { sentence } = tokens[at]!
  const before = memory.before(sentence)
  const excluded = new Set<number>()
  const weights = salienceByPerson([...before, ...ahead], sentence, memory)
  for (const occurrence of before) {
    if (occurrence.sentence !== sentence) continue
    const { person, use, to } = occurrence
    const sameClause = !startsClauseBetween(tokens, to, at)
    if (pronoun.use === 'object' && use !== 'possessive' && sameClause) excluded.add(person)
    if (pronoun.use === 'reflexive' && use === 'subject' && sameClause)
      weights.set(person, weights.get(person)! * 3)
    if (pronoun.use === 'subject' && isJoined(tokens, to, at)) excluded.add(person)
    if (pronoun.use === 'subject' && use === 'subject') weights.set(person, weights.get(person)! * 1.2)
  }
  for (const [person, weight] of weights) {
    const gender = genderOf(person)
    const agrees = gender === null ? 0.5 : gender === pronoun.gender ? 1 : 0
    weights.set(person, excluded.has(person) ? 0 : (weight * agrees) ** 2)
  }
  return toShares(weights)
}

/** "Weil and she": two people. */
function isJoined(tokens: readonly Token[], to: number, at: number): boolean {
  return at - to === 1 && /^(?:and|or)$/.test(tokens[to]!.lower)
}
