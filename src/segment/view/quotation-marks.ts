/**
 * Every quotation mark is a token of its own, and wink sees which way it points: ``We go'' is read as “We go”.
 *
 * Double marks are marks wherever they stand. A single one may be an apostrophe ("the ministers' plan"), so those count
 * only where a quotation begins or ends.
 */
import type { Span } from '../../model.ts'
import type { Edit, FindEdits } from './edit.ts'

const MARK = /``|''|[“”„‟«»‹›"‘’‚‛'`´]/g
const DOUBLE_MARK = /``|''|[“”„‟«»"]/g

export const quotationMarks: FindEdits = function* ({ text, quotations }) {
  for (const { start, end, content } of quotations) {
    const first = content[0] ?? { start: end, end }
    yield* marks(text, { start, end: first.start }, ' “ ')
    let after = first.end
    for (const paragraph of content.slice(1)) {
      yield* marks(text, { start: after, end: paragraph.start }, ' “ ')
      after = paragraph.end
    }
    yield* marks(text, { start: after, end }, ' ” ')
  }
  for (const { 0: mark, index } of text.matchAll(DOUBLE_MARK)) {
    yield { start: index, end: index + mark.length, text: ' " ' }
  }
}

function* marks(text: string, { start, end }: Span, read: string): Iterable<Edit> {
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARK)) {
    yield { start: start + index, end: start + index + mark.length, text: read }
  }
}
