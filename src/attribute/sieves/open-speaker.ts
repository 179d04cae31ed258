import type { Sieve } from '../context.ts'
import { lastAnswer, sentenceBeside, standsAlone } from '../neighbours.ts'

/** A paragraph that is only a quotation goes on with the speaker of the paragraph before. */
export const openSpeaker: Sieve = (site, context) => {
  const before = sentenceBeside(site, -1, context)
  return before && standsAlone(site, context) ? lastAnswer(before, site, context) : null
}
