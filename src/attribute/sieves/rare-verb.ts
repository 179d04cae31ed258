import type { Sieve } from '../context.ts'
import { nearestVerb } from '../cue-before.ts'
import { RARE } from '../cues.ts'
import { reportedBy } from '../reported-by.ts'

/** A verb that seldom reports: `Ilves made clear that she would “never” give in.` */
export const rareVerb: Sieve = (site, context) => {
  const verb = nearestVerb(site, context, RARE)
  return verb < 0 ? null : reportedBy(verb, context)
}
