import { type Pronoun, pronounOf } from '../../lexicon/pronouns.ts'
import type { Token } from '../../model.ts'

/** The third-person pronoun at a token, or null. "Her" is possessive in front of a noun and an object elsewhere. */
export function pronounAt(tokens: readonly Token[], index: number): Pronoun | null {
  const pronoun = pronounOf(tokens[index]!.lower)
  if (pronoun === undefined) return null
  const next = tokens[index + 1]
  const nounFollows = next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.pos)
  return tokens[index]!.lower === 'her' && nounFollows ? { gender: 'female', use: 'possessive' } : pronoun
}
