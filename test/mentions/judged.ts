/** Sentences with stretches marked as the weights might judge them: `{Mara}` a person, `<Hallen>` a place, `[Weil]` a body, `~Orn~` other, `|The|` none. */
import type { JudgedRange } from '../../src/mentions/correction.ts'
import { LABELS, NONE, ORGANIZATION, OTHER, PERSON, PLACE } from '../../src/mentions/semi-markov.ts'
import type { Token } from '../../src/model.ts'
import { findQuotations } from '../../src/quotes/find-quotations.ts'
import { segment } from '../../src/segment/segment.ts'
import { structure } from '../../src/structure/structure.ts'

export interface MarkedRange extends JudgedRange {
  readonly key: string
}

const MARKS = new Map([
  ['{', PERSON],
  ['<', PLACE],
  ['[', ORGANIZATION],
  ['~', OTHER],
  ['|', NONE],
])

/** As sure of their labels as `share` says. */
export function judged(marked: string, share = 0.6): { tokens: readonly Token[]; stretches: MarkedRange[] } {
  const spans: { start: number; end: number; label: number }[] = []
  let text = ''
  for (const part of marked.split(/([{<[~|][^}>\]~|]*[}>\]~|])/)) {
    const label = part.length > 1 ? MARKS.get(part[0]!) : undefined
    const words = label === undefined ? part : part.slice(1, -1)
    if (label !== undefined) spans.push({ start: text.length, end: text.length + words.length, label })
    text += words
  }
  const { tokens } = segment(
    findQuotations(structure({ path: 'a.txt', text, encoding: 'utf-8', warnings: [] })),
  )
  const stretches = spans.map(({ start, end, label }) => {
    const from = tokens.findIndex((token) => token.start >= start)
    const to = tokens.findLastIndex((token) => token.end <= end) + 1
    const rest = (1 - share) / (LABELS.length - 1)
    const probabilities = LABELS.map((_, other) => (other === label ? share : rest))
    return { from, to, probabilities, key: text.slice(start, end).toLowerCase() }
  })
  return { tokens, stretches }
}

export function likeliest({ probabilities }: JudgedRange): string {
  return LABELS[probabilities.indexOf(Math.max(...probabilities))]!
}
