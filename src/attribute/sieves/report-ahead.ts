import type { Sieve } from '../context.ts'
import { sentenceBeside, sharesParagraph, standsAlone } from '../neighbours.ts'
import { actor, lastReporter } from '../reporter.ts'

/**
 * A report in the paragraph, or one that ends in a colon, announces the words: `As the agency reported on Monday, a town
 * was hit. “Two people were hurt.”` · `Ilves was blunt: ¶ “We won.”`
 */
export const reportAhead: Sieve = (site, context) => {
  const before = sentenceBeside(site, -1, context)
  if (!before || !standsAlone(site, context)) return null
  const colon = context.narration.items[before.to - 1]!.lower === ':'
  if (!colon && !sharesParagraph(before, site, context)) return null
  return lastReporter(before, context) ?? actor(before, context)
}
