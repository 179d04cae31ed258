import type { Gender, Token } from '../../model.ts'

export interface Pronoun {
  /** Null for "they", which stands for one person only now and then, so that nobody is proposed for it. */
  readonly gender: Gender | null
  readonly use: 'subject' | 'object' | 'possessive' | 'reflexive'
}

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { gender: 'male', use: 'subject' }],
  ['him', { gender: 'male', use: 'object' }],
  ['his', { gender: 'male', use: 'possessive' }],
  ['himself', { gender: 'male', use: 'reflexive' }],
  ['she', { gender: 'female', use: 'subject' }],
  ['her', { gender: 'female', use: 'object' }],
  ['hers', { gender: 'female', use: 'possessive' }],
  ['herself', { gender: 'female', use: 'reflexive' }],
  ['they', { gender: null, use: 'subject' }],
  ['them', { gender: null, use: 'object' }],
  ['their', { gender: null, use: 'possessive' }],
])

/** The third-person pronoun at a token, or null. "Her" is possessive in front of a noun and an object elsewhere. */
export function pronounAt(tokens: readonly Token[], index: number): Pronoun | null {
  const pronoun = PRONOUNS.get(tokens[index]!.lower)
  if (pronoun === undefined) return null
  const next = tokens[index + 1]
  const nounFollows = next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.pos)
  return tokens[index]!.lower === 'her' && nounFollows ? { gender: 'female', use: 'possessive' } : pronoun
}
