import { adjoins } from '../beside.ts'
import type { Sieve } from '../context.ts'
import { nearestVerb } from '../cue-before.ts'
import { RARE, USUAL } from '../cues.ts'

/** How far behind the words their "by" may stand: `labelled “a mess” in May by critics`. */
const REACH = 6

/** `The plan was called “a mess” by critics.` */
export const byAgent: Sieve = (site, context) => {
  const { items } = context.narration
  const verb = nearestVerb(site, context, RARE)
  if (verb < 0 || !/(ed|n|t)$/.test(items[verb]!.lower) || !adjoins(site, verb, context)) return null
  if (items[verb - 1]?.pos === 'PROPN' || items[verb - 1]?.pos === 'PRON') return null
  const reach = items[verb]!.cue >= USUAL ? REACH : 1
  for (let at = site.last + 1; at <= site.last + reach && at < items.length; at++) {
    if (items[at]!.quotation >= 0 || items[at]!.pos === 'PUNCT' || items[at]!.pos === 'VERB') return null
    if (items[at]!.lower !== 'by') continue
    const speaker = context.candidates.at[at + 1]
    return speaker?.from === at + 1 ? { speaker, cue: { from: verb, to: verb + 1 } } : null
  }
  return null
}
