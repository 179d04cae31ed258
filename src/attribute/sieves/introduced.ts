import type { Answer, Context, Sieve } from '../context.ts'
import { nearestVerb } from '../cue-before.ts'
import { RARE, USUAL } from '../cues.ts'
import type { Site } from '../narration.ts'
import { reportedByName } from '../reported-by.ts'

/** A comma or colon announces the words: `Ilves told reporters on Monday: “We won.”` */
export const introduced: Sieve = (site, context) => {
  const mark = context.narration.items[site.first - 1]?.lower
  if (mark !== ',' && mark !== ':') return null
  const verb = nearestVerb(site, context, mark === ':' ? RARE : USUAL)
  return verb < 0 ? null : (reportedByName(verb, context) ?? inverted(verb, site, context))
}

/** `Said Ilves: “We won.”` */
function inverted(verb: number, site: Site, { candidates }: Context): Answer | null {
  const speaker = candidates.at[verb + 1]
  return speaker?.to === site.first - 1 ? { speaker, cue: { from: verb, to: verb + 1 } } : null
}
