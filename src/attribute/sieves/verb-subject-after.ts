import { behind } from '../beside.ts'
import type { Sieve } from '../context.ts'
import { isCue } from '../cues.ts'
import { nameBehind } from '../name-the-source.ts'

/** `“We won,” said Ilves.` · `“We won,” said the mayor, Mara Ilves.` */
export const verbSubjectAfter: Sieve = (site, context) => {
  const { items } = context.narration
  const verb = behind(site, context)
  if (verb < 0 || !isCue(items[verb]!) || /ing$|^told$|^tells$/.test(items[verb]!.lower)) return null
  const speaker = context.candidates.at[verb + 1]
  if (!speaker || speaker.from !== verb + 1 || speaker.kind === 'relative') return null
  return { speaker: nameBehind(speaker, context), cue: { from: verb, to: verb + 1 } }
}
