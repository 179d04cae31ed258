import { adjoins } from '../beside.ts'
import type { Sieve } from '../context.ts'
import { nearestVerb } from '../cue-before.ts'
import { RARE } from '../cues.ts'
import { reportedBy } from '../reported-by.ts'

const RELATIVES = new Set(['what', 'whom', 'which', 'that'])
const CALLS =
  /^(call|calls|called|describe|describes|described|term|terms|termed|dub|dubs|dubbed|label|labels|labelled|labeled)$/

/** Whoever calls it so within another's clause: `Ilves vowed to fight what Norvia calls “a leash”.` */
export const relativeCall: Sieve = (site, context) => {
  const { items } = context.narration
  const verb = nearestVerb(site, context, RARE)
  if (verb < 0 || !CALLS.test(items[verb]!.lower)) return null
  const next = items[verb + 1]!.lower === 'as' ? verb + 1 : verb
  if (!adjoins(site, next, context)) return null
  const answer = reportedBy(verb, context)
  if (!answer || answer.speaker.kind === 'pronoun') return null
  return RELATIVES.has(items[answer.speaker.from - 1]?.lower ?? '') ? answer : null
}
