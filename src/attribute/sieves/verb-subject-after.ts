import { behind } from '../beside.ts'
import type { Candidate } from '../candidates.ts'
import type { Context, Sieve } from '../context.ts'
import { isCue } from '../cues.ts'

/** `“We won,” said Ilves.` · `“We won,” said the mayor, Mara Ilves.` */
export const verbSubjectAfter: Sieve = (site, context) => {
  const { items } = context.narration
  const verb = behind(site, context)
  if (verb < 0 || !isCue(items[verb]!) || /ing$|^told$|^tells$/.test(items[verb]!.lower)) return null
  const speaker = context.candidates.at[verb + 1]
  if (!speaker || speaker.from !== verb + 1 || speaker.kind === 'relative') return null
  return { speaker: named(speaker, context), cue: { from: verb, to: verb + 1 } }
}

/** "the mayor, Mara Ilves," names its speaker only behind the comma. */
function named(speaker: Candidate, { narration, candidates }: Context): Candidate {
  if (speaker.kind !== 'nominal' || narration.items[speaker.to]?.lower !== ',') return speaker
  const next = candidates.at[speaker.to + 1]
  const ends = next && /^[,.;]$/.test(narration.items[next.to]?.lower ?? '.')
  return next?.kind === 'name' && ends && next.from === speaker.to + 1 ? next : speaker
}
