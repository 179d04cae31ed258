import type { Candidate } from '../candidates.ts'
import { type Context, type Sieve, sentenceAt } from '../context.ts'
import { subjectOf } from '../subject.ts'

const QUOTED = new Set(['quoted', 'cited', 'quotes', 'cites'])
const REACH = 40

/**
 * `“We won,” Ilves was quoted as saying.` · `He was quoted by the ministry as spreading “lies”.` · `The agency quoted
 * Ilves as saying: “We won.”`: whoever is quoted speaks, not whoever quotes.
 */
export const quotedAsSaying: Sieve = (site, context) => {
  const { items } = context.narration
  const { from, to } = sentenceAt(context.narration, site.first)
  const first = Math.max(from, site.first - REACH)
  const last = Math.min(to, site.last + REACH)
  for (let as = first; as < last - 1; as++) {
    if (items[as]!.lower !== 'as' || !/ing$/.test(items[as + 1]!.lower)) continue
    const verb = quotedBefore(as, first, context)
    const speaker = verb < 0 ? null : quotedOne(verb, context)
    if (speaker) return { speaker, cue: { from: verb, to: verb + 1 } }
  }
  return null
}

function quotedBefore(as: number, first: number, { narration }: Context): number {
  for (let at = as - 1; at >= first && narration.items[at]!.quotation < 0; at--) {
    if (QUOTED.has(narration.items[at]!.lower)) return at
  }
  return -1
}

/** The subject of "was quoted", the object of "quoted". */
function quotedOne(verb: number, context: Context): Candidate | null {
  const passive =
    context.narration.items[verb - 1]?.pos === 'AUX' || context.narration.items[verb - 2]?.pos === 'AUX'
  return passive ? subjectOf(verb, context) : (context.candidates.at[verb + 1] ?? null)
}
