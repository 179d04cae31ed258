import { adjoins } from '../beside.ts'
import type { Sieve } from '../context.ts'
import { nearestNoun } from '../cue-before.ts'

/** `Ilves's claim that the talks were “useful”` · `a statement by the ministry: “All is well.”` · `a claim by the ministry that all is “well”` */
export const nounCue: Sieve = (site, context) => {
  const { narration, candidates } = context
  const noun = nearestNoun(site, context)
  const phrase = noun < 0 ? null : candidates.at[noun]
  if (!phrase) return null
  const cue = { from: noun, to: noun + 1 }
  const owner = candidates.owners.get(phrase.from)
  const opens = narration.items[noun + 1]?.lower === 'that' || adjoins(site, noun, context)
  if (owner && owner.to <= noun && opens) return { speaker: owner, cue }
  const source = candidates.at[noun + 2]
  const links = /^(by|from)$/.test(narration.items[noun + 1]?.lower ?? '')
  const leads =
    source && (adjoins(site, source.to - 1, context) || narration.items[source.to]?.lower === 'that')
  return links && leads && source.from === noun + 2 ? { speaker: source, cue } : null
}
