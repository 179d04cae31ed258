import type { Candidate } from '../candidates.ts'
import type { Context, Sieve } from '../context.ts'
import { nearestVerb, outerVerb } from '../cue-before.ts'
import { USUAL } from '../cues.ts'

const TELLS = /^(?:told|tells|asked|urged|warned|assured|informed)$/

/** What is told to somebody is the teller's, whoever tells of it: `One of them said the governor told him to “go home.”` */
export const toldWithin: Sieve = (site, context) => {
  const verb = nearestVerb(site, context, USUAL)
  if (verb < 0 || !TELLS.test(context.narration.items[verb]!.lower)) return null
  const speaker = subjectBeside(verb, context)
  const told = context.candidates.at[verb + 1]
  if (!speaker || told?.from !== verb + 1 || outerVerb(verb, context) < 0) return null
  return { speaker, cue: { from: verb, to: verb + 1 } }
}

/** By name or role: "she told him" may be of the one who tells it all. */
function subjectBeside(verb: number, { candidates }: Context): Candidate | null {
  const phrase = candidates.at[verb - 1]
  return phrase?.to === verb && (phrase.kind === 'name' || phrase.kind === 'nominal') ? phrase : null
}
