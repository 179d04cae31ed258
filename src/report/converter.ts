import type { Attributed, Span } from '../model.ts'
import { entityIds } from '../names/entity-ids.ts'
import { codePointCounter } from '../text/code-points.ts'

/** What every part of a report needs in order to leave the inside of the program: code points for offsets, ids for indexes. */
export interface Converter {
  readonly codePoint: (offset: number) => number
  /** The span in code points. */
  readonly span: (span: Span) => Span
  /** The text of a span with the span in code points. */
  readonly excerpt: (span: Span) => Span & { readonly text: string }
  /** The ids of the document's entities, in their order. */
  readonly ids: readonly string[]
}

export function converter({ text, entities }: Attributed): Converter {
  const codePoint = codePointCounter(text)
  const span = ({ start, end }: Span) => ({ start: codePoint(start), end: codePoint(end) })
  // Written out, as are the reports of mentions and sources: there are thousands, and to spread an object takes thrice as long.
  return {
    codePoint,
    span,
    excerpt: ({ start, end }) => ({
      text: text.slice(start, end),
      start: codePoint(start),
      end: codePoint(end),
    }),
    ids: entityIds(entities),
  }
}
