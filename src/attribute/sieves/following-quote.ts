import type { Sieve } from '../context.ts'
import { lastAnswer, sentenceBeside, sharesParagraph, standsAlone } from '../neighbours.ts'

/** The clause that names the speaker comes with the next words: `“We won.” “Nobody expected it,” said Ilves.` */
export const followingQuote: Sieve = (site, context) => {
  const next = sentenceBeside(site, 1, context)
  if (!next || !sharesParagraph(next, site, context) || !standsAlone(site, context)) return null
  return lastAnswer(next, site, context)
}
