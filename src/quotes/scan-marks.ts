/**
 * Finds the marks of one block and reads their neighbours. Marks that touch form a run (“‘So,’” ), and every mark of a
 * run has the neighbours of the run: what stands before it all and behind it all.
 */
import type { Span } from '../model.ts'
import { apostropheOrMark } from './apostrophe-or-mark.ts'
import { type Family, MARKS, type Mark } from './mark.ts'

const RUN = /[“”„‟"＂‘’‚‛'`«»‹›「」『』]+/g

/** Characters after which a mark opens. */
const BEFORE_OPENING = /[\s([{—–\-/]/
/** Characters before which a mark closes. */
const AFTER_CLOSING = /[\s,.;:?!)\]}—–\-/…]/

export function scanMarks(text: string, block: Span): Mark[] {
  const marks: Mark[] = []
  const words = text.slice(0, block.end)
  RUN.lastIndex = block.start
  for (let run = RUN.exec(words); run !== null; run = RUN.exec(words)) {
    const start = run.index
    const end = start + run[0].length
    const opens = start === block.start || BEFORE_OPENING.test(words[start - 1]!)
    const closes = end === block.end || (AFTER_CLOSING.test(words[end]!) && !leadsIn(words, end))
    const context = contextOf(opens, closes, start === block.start, end === block.end)
    for (const span of splitRun(text, start, end, context === 'open')) {
      const [family, nominal] = read(text, span)
      const mark: Mark = { ...span, family, nominal, context, weak: false }
      const found = apostropheOrMark(text, mark, block)
      if (found !== null) marks.push(found)
    }
  }
  return marks
}

/** At the edge of a block a mark can do one thing only, whatever stands on its other side. */
function contextOf(opens: boolean, closes: boolean, first: boolean, last: boolean): Mark['context'] {
  if (first !== last) return first ? 'open' : 'close'
  return opens === closes ? 'either' : opens ? 'open' : 'close'
}

/** "…and then", ".5 percent": dots that begin the quotation instead of following it. */
function leadsIn(words: string, from: number): boolean {
  let at = from
  while (at < from + 4 && (words[at] === '.' || words[at] === '…')) at++
  return at > from && /[\p{L}\p{N}]/u.test(words[at] ?? '')
}

/** Takes a run apart. Of ''' the pair is the outer mark: first where the run opens, last where it closes. */
function splitRun(text: string, start: number, end: number, opening: boolean): Span[] {
  const spans: Span[] = []
  for (let at = start; at < end; ) {
    let to = at + 1
    while (to < end && text[to] === text[at]) to++
    const singles = /[‘’'`]/.test(text[at]!)
    if (singles && (to - at) % 2 === 1 && !opening) spans.push({ start: at, end: ++at })
    while (at < to) {
      const width = singles && to - at >= 2 ? 2 : 1
      spans.push({ start: at, end: at + width })
      at += width
    }
  }
  return spans
}

function read(text: string, span: Span): readonly [Family, Mark['nominal']] {
  const [family, nominal] = MARKS.get(text[span.start]!)!
  if (span.end - span.start === 1) return [family, nominal]
  return ['double', text[span.start] === '’' ? 'straight' : nominal]
}
