import type { Pronoun } from '../../lexicon/pronouns.ts'
import type { Token } from '../../model.ts'
import type { Person } from '../people/join-people.ts'
import type { Occurrence } from './salience.ts'

/** What is known where a pronoun stands. */
export interface PronounContext {
  readonly tokens: readonly Token[]
  readonly people: readonly Person[]
  /** Index of the pronoun among the tokens. */
  readonly at: number
  readonly pronoun: Pronoun
  /** Who was named or meant before it, latest first. */
  readonly before: readonly Occurrence[]
  /** Names behind the pronoun in its sentence, nearest first. */
  readonly behind: readonly Occurrence[]
  /** Whether the pronoun opens the sentence, so that a name behind it may be meant: "When he arrived, Weil said …". */
  readonly opens: boolean
  /** How much each person is on the reader's mind. */
  readonly onMind: ReadonlyMap<number, number>
}
