import type { Span } from '../../model.ts'

/** What copying made of a character, or of two, and what it was. */
export interface Garbled extends Span {
  readonly text: string
}

/** Looks for one kind of it; in order and disjoint. */
export type FindGarbled = (text: string) => Iterable<Garbled>
