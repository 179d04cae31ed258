import type { Attributed, Span } from '../model.ts'
import { entityIds } from '../names/entity-ids.ts'
import { codePointCounter } from '../text/code-points.ts'
import { moved } from '../text/moved.ts'
import { linePositions, type Position } from './line-positions.ts'

/** What every part of a report needs in order to leave the inside of the program: code points of the file for offsets, ids for indexes. */
export interface Converter {
  /** Code points of the file. */
  readonly length: number
  /** Line and column in the file. */
  readonly position: (offset: number) => Position
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
  const lineAt = linePositions(file, count)
  return {
    length: count(file.length),
    position: (offset) => lineAt(toFile.start(offset)),
    // Written out, as are the reports of mentions and sources: there are thousands, and to spread an object takes thrice as long.
    span: (place) => {
      const start = toFile.start(place.start)
      // where something is missing, a warning has a place without letters
      return { start: count(start), end: count(Math.max(start, toFile.end(place.end))) }
    },
    excerpt: (words) => {
      const start = toFile.start(words.start)
      const end = toFile.end(words.end)
      return { text: file.slice(start, end), start: count(start), end: count(end) }
    },
    ids: entityIds(entities),
  }
}
