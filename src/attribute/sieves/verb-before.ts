import { adjoins } from '../beside.ts'
import type { Sieve } from '../context.ts'
import { nearestVerb } from '../cue-before.ts'
import { USUAL } from '../cues.ts'
import { reportedByName } from '../reported-by.ts'

/** The cue stands right before the words: `Ilves said, “We won.”` · `a move that officials called a “provocation”`. */
export const verbBefore: Sieve = (site, context) => {
  const verb = nearestVerb(site, context, USUAL)
  return verb >= 0 && adjoins(site, verb, context) ? reportedByName(verb, context) : null
}
