import { adjoins, behind } from '../beside.ts'
import type { Sieve } from '../context.ts'
import { nearestVerb } from '../cue-before.ts'
import { RARE } from '../cues.ts'
import { reportedBy } from '../reported-by.ts'

const ANNOUNCES = /^[,:]$/
/** Words of the clause behind: "and then he said,". */
const REACH = 8

/** What is announced in front is not of whoever announces the next: `I said, ‘Why me?’ He said, ‘Why not?’` */
export const inExchange: Sieve = (site, context) => {
  const { items } = context.narration
  if (!ANNOUNCES.test(items[site.first - 1]?.lower ?? '')) return null
  const verb = nearestVerb(site, context, RARE)
  if (verb < 0 || !adjoins(site, verb, context)) return null
  const from = behind(site, context)
  if (from < 0) return null
  for (let at = from + 1; at < Math.min(items.length - 1, from + REACH) && items[at]!.quotation < 0; at++) {
    if (ANNOUNCES.test(items[at]!.lower) && items[at - 1]!.cue >= RARE && items[at + 1]!.quotation >= 0)
      return reportedBy(verb, context)
  }
  return null
}
