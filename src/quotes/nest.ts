/**
 * Puts quotations in order, each behind the one around it, with white space trimmed off their words. What holds no
 * words goes, and so does a quotation that only doubles the marks of the one around it (““So.””), or that begins where
 * it begins: of »So.” the first mark lost its end and the last one its beginning, and both are one quotation. Deeper nesting than
 * any writer's is noise, and would make the output of hostile text grow with its square.
 */
import type { Quotation, Span } from '../model.ts'
import { isStageDirection } from './stage-direction.ts'

const DEEPEST = 4
const HAS_WORDS = /[\p{L}\p{N}]/u

export type Unnested = Omit<Quotation, 'parent'>

export function nest(text: string, found: readonly Unnested[]): Quotation[] {
  const quotations: Quotation[] = []
  const around: number[] = []
  for (const next of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    while (around.length > 0 && quotations[around.at(-1)!]!.end <= next.start) around.pop()
    const parent = around.at(-1) ?? -1
    const outer = quotations[parent]
    if (around.length >= DEEPEST || (outer && (next.end > outer.end || next.start === outer.start))) continue
    const content = next.content.map((span) => trim(text, span)).filter(({ start, end }) => start < end)
    if (
      !content.some(
        (span) => HAS_WORDS.test(text.slice(span.start, span.end)) && !isStageDirection(text, span),
      )
    )
      continue
    if (outer && next.start === outer.content[0]!.start && next.end === outer.content.at(-1)!.end) continue
    around.push(quotations.length)
    quotations.push({ ...next, content, parent })
  }
  return quotations
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const left = words.length - words.trimStart().length
  return left === words.length
    ? { start, end: start }
    : { start: start + left, end: start + words.trimEnd().length }
}
