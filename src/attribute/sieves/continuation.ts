import type { Sieve } from '../context.ts'
import { lastAnswer, sentenceBeside, sharesParagraph, standsAlone } from '../neighbours.ts'

/** The words go on: `“We won,” Ilves said. “Nobody expected it.”` */
export const continuation: Sieve = (site, context) => {
  const before = sentenceBeside(site, -1, context)
  if (!before || !sharesParagraph(before, site, context) || !standsAlone(site, context)) return null
  return lastAnswer(before, site, context)
}
