/**
 * The words of a report without the clause that announces them: all of them in "Ilves said the dam would hold", two parts
 * in "The dam, Ilves said, would hold" and in "a dam that Ilves said would hold". What follows in "…, said Ilves, who had
 * built it" is the writer's again.
 */
import type { Context } from '../context.ts'
import type { Range } from '../item.ts'
import { subjectOf } from '../subject.ts'
import { isRelative } from './candidates.ts'
import type { Report } from './find-reports.ts'

/** How far behind its verb a clause in the middle may end: "The dam, said Ilves, mayor of Hallen, would hold". */
const TAIL = 12

/** One or two ranges of items, in order. */
export function contentParts({ from, to, cue }: Report, context: Context): Range[] {
  if (cue < from || cue >= to) return [{ from, to }]
  const { items } = context.narration
  const comma = lastComma(cue, from, context)
  const before: Range = { from, to: comma >= 0 ? comma : clauseStart(cue, from, context) }
  let behind = items[cue + 1]?.lower === ',' ? cue + 2 : cue + 1
  if (comma >= 0) {
    for (let at = cue + 1; at < Math.min(to, cue + TAIL); at++) {
      if (items[at]!.lower !== ',') continue
      behind = at + 1
      break
    }
  }
  if (isRelative(items[behind])) return [before]
  return [before, { from: behind, to }].filter((part) => part.to > part.from)
}

function lastComma(cue: number, from: number, { narration: { items } }: Context): number {
  for (let at = cue - 1; at > from; at--) if (/^(,|—|–|\()$/.test(items[at]!.lower)) return at
  return -1
}

/** Where "Ilves said" or "is expected" begins. */
function clauseStart(cue: number, from: number, context: Context): number {
  const subject = subjectOf(cue, context)
  if (subject && subject.from > from && subject.from < cue) return subject.from
  let at = cue
  while (at - 1 > from && /^(AUX|ADV)$/.test(context.narration.items[at - 1]!.pos)) at--
  return at
}
