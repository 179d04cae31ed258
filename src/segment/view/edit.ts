import type { Quoted, Span } from '../../model.ts'

/** A stretch of the source that is to be read as something else: nothing, a space, a plain mark. */
export interface Edit extends Span {
  readonly text: string
}

/** Looks for one kind of thing that has to be read otherwise than it is written. */
export type FindEdits = (document: Quoted) => Iterable<Edit>
