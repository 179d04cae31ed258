import { behind } from '../beside.ts'
import type { Sieve } from '../context.ts'

const NOMINATIVE = /^(?:he|she|i|we|they)$/

/**
 * Nobody but a speaker stands so: `“Madam,” returned he, bowing.` · `“Go,” quoth Mrs. Orlev.` The order is that of older
 * stories, which also have verbs that no news knows.
 */
export const invertedClause: Sieve = (site, context) => {
  const { narration, candidates } = context
  const { items } = narration
  const verb = behind(site, context)
  if (verb < 0) return null
  const { lower, pos } = items[verb]!
  const speaker = candidates.at[verb + 1]
  if (speaker?.from !== verb + 1) return null
  const isPronoun = pos === 'VERB' && NOMINATIVE.test(items[verb + 1]!.lower)
  if (lower !== 'quoth' && (!isPronoun || lower.endsWith('ing'))) return null
  const next = items[speaker.to]
  if (next && next.quotation < 0 && (next.pos === 'VERB' || next.pos === 'AUX')) return null
  return { speaker, cue: { from: verb, to: verb + 1 } }
}
