import type { Attributed, Span } from '../model.ts'
import { entityIds } from '../names/entity-ids.ts'
import { codePointCounter } from '../text/code-points.ts'
import { moved } from '../text/moved.ts'

/** What every part of a report needs in order to leave the inside of the program: code points for offsets, ids for indexes. */
export interface Converter {
  readonly codePoint: (offset: number) => number
  /** The span in code points. */
  readonly span: (span: Span) => Span
  /** What the file has for a span, with the span in code points. */
  readonly excerpt: (span: Span) => Span & { readonly text: string }
  /** The ids of the document's entities, in their order. */
  readonly ids: readonly string[]
}

export function converter({ file, garbled, entities }: Attributed): Converter {
  const toFile = moved(garbled.inText, garbled.inFile)
  const count = codePointCounter(file)
  const codePoint = (offset: number) => count(toFile(offset))
  const span = ({ start, end }: Span) => ({ start: codePoint(start), end: codePoint(end) })
  return {
    codePoint,
    span,
    // Written out, as are the reports of mentions and sources: there are thousands, and to spread an object takes thrice as long.
    excerpt: (words) => {
      const start = toFile(words.start)
      const end = toFile(words.end)
      return { text: file.slice(start, end), start: count(start), end: count(end) }
    },
    ids: entityIds(entities),
  }
}
