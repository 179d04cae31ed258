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
/** A name whose gender is not known fits a pronoun a little less than one whose gender agrees. */
const UNKNOWN_GENDER = 0.8
const AHEAD_WEIGHT = 0.8

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
    weights.set(person, weight * (1 + 0.15 * Math.log2(1 + memory.total(person))))
  }
  return weights
}

/** What is known where a pronoun stands. */
export interface PronounContext {
  readonly tokens: readonly Token[]
  readonly memory: Discourse
  /** Names behind the pronoun in its sentence, nearest first. */
  readonly behind: readonly Occurrence[]
  /** Whether the pronoun opens the sentence, so that a name behind it may be meant: "When he arrived, Weil said …". */
  readonly opens: boolean
  readonly genderOf: (person: number) => Gender | null
}

/** Whom a pronoun may mean. */
export function rankForPronoun(at: number, pronoun: Pronoun, context: PronounContext): Ranked[] {
  const { tokens, memory, behind, genderOf } = context
  const { sentence } = tokens[at]!
  const before = memory.before(sentence)
  const ahead = context.opens ? behind.filter(({ use }) => use === 'subject') : []
  const weights = salienceByPerson(
    [...before, ...ahead.map((name) => ({ ...name, weight: AHEAD_WEIGHT }))],
    sentence,
    memory,
  )
  const multiply = (person: number, factor: number) =>
    weights.set(person, (weights.get(person) ?? 0) * factor)
  for (const { person, use, from, to } of before.filter((one) => one.sentence === sentence)) {
    const sameClause = !startsClauseBetween(tokens, to, at)
    if (pronoun.use === 'object' && use !== 'possessive' && sameClause) weights.delete(person)
    if (pronoun.use === 'reflexive' && use === 'subject' && sameClause) multiply(person, 3)
    if (pronoun.use === 'subject' && (isJoined(tokens, to, at) || isQuotedBefore(tokens, from, at))) {
      weights.delete(person)
    }
    if (pronoun.use === 'subject' && use === 'subject') multiply(person, 1.2)
  }
  // Nobody is called by name behind a pronoun that means him in the same clause: "he cannot force Weil".
  for (const { person, from } of behind) {
    if (pronoun.use === 'subject' && !startsClauseBetween(tokens, at + 1, from)) weights.delete(person)
  }
  for (const [person, weight] of weights) {
    const gender = genderOf(person)
    const agrees = gender === null ? UNKNOWN_GENDER : gender === pronoun.gender ? 1 : 0
    weights.set(person, (weight * agrees) ** 2)
  }
  return toShares(weights)
}

/** "Weil and she": two people. */
function isJoined(tokens: readonly Token[], to: number, at: number): boolean {
  return at - to === 1 && /^(?:and|or)$/.test(tokens[to]!.lower)
}

/** "Weil will resist," she said: hardly anybody speaks of himself by name. */
function isQuotedBefore(tokens: readonly Token[], named: number, at: number): boolean {
  const quotation = tokens[at - 1]?.quotation ?? -1
  return quotation !== -1 && tokens[named]!.quotation === quotation
}
