import type { Sieve } from '../context.ts'

/** How many words of the writer's a speaker is remembered for. */
const REACH = 60

/** Nothing but the quotation before says whose paragraph it is. */
export const paragraphSpeaker: Sieve = (site, { narration: { items }, answers }) => {
  const { block } = items[site.first]!
  for (let at = site.first - 1; at >= 0 && at > site.first - REACH && items[at]!.block === block; at--) {
    const { quotation } = items[at]!
    const answer = quotation < 0 || quotation === site.quotation ? undefined : answers.get(quotation)
    if (answer) return { speaker: answer.speaker, cue: null }
  }
  return null
}
