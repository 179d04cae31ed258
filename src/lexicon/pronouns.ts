/** The third-person pronouns that stand for people. */
import type { Gender } from '../model.ts'

export interface Pronoun {
  /** Null for "they", which stands for one person only now and then, so that nobody is proposed for it. */
  readonly gender: Gender | null
  readonly use: 'subject' | 'object' | 'possessive' | 'reflexive'
}

const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { gender: 'male', use: 'subject' }],
  ['him', { gender: 'male', use: 'object' }],
  ['his', { gender: 'male', use: 'possessive' }],
  ['himself', { gender: 'male', use: 'reflexive' }],
  ['she', { gender: 'female', use: 'subject' }],
  ['her', { gender: 'female', use: 'object' }],
  ['hers', { gender: 'female', use: 'object' }],
  ['herself', { gender: 'female', use: 'reflexive' }],
  ['they', { gender: null, use: 'subject' }],
  ['them', { gender: null, use: 'object' }],
  ['their', { gender: null, use: 'possessive' }],
])

/** What a word in lower case is as a pronoun; of "her" what it is where no noun follows. */
export function pronounOf(lower: string): Pronoun | undefined {
  return pronouns.get(lower)
}
