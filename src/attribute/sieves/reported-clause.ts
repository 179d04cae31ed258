import type { Sieve } from '../context.ts'
import { nearestVerb, outerVerb } from '../cue-before.ts'
import { USUAL } from '../cues.ts'
import { reportedBy } from '../reported-by.ts'

/** Words inside a reported clause: `Ilves said Norvia would “never” give in.` The outermost report counts. */
export const reportedClause: Sieve = (site, context) => {
  const verb = nearestVerb(site, context, USUAL)
  if (verb < 0) return null
  const outer = outerVerb(verb, context)
  return (outer < 0 ? null : reportedBy(outer, context)) ?? reportedBy(verb, context)
}
