import type { Sieve } from '../context.ts'
import { sentenceBeside, standsAlone } from '../neighbours.ts'
import { lastReporter } from '../reporter.ts'

/** The paragraph before reports somebody: `Ilves said that nothing had changed. ¶ “We stay.”` */
export const reportBefore: Sieve = (site, context) => {
  const before = sentenceBeside(site, -1, context)
  const found = before && standsAlone(site, context) ? lastReporter(before, context) : null
  return found && { speaker: found.speaker, cue: null }
}
