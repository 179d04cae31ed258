import type { Span } from '../../model.ts'

/** What stands in the file, and in `text` what it was before it was copied: a character or two, a line end, nothing. */
export interface Garbled extends Span {
  readonly text: string
}

/** Looks for one kind of it; in order and disjoint. */
export type FindGarbled = (text: string) => Iterable<Garbled>
