import type { Context, Sieve } from '../context.ts'
import { nearestNoun } from '../cue-before.ts'

/**
 * Whose claim it is says what is in it, whoever says the rest: `Her claim that she was “misled” is “not borne out,” the
 * report said.` The words must stand in the clause of the claim, before any second verb.
 */
export const claimOf: Sieve = (site, context) => {
  const { narration, candidates } = context
  const noun = nearestNoun(site, context)
  if (noun < 0 || narration.items[noun + 1]?.lower !== 'that') return null
  const owner = candidates.owners.get(candidates.at[noun]?.from ?? -1)
  if (!owner || owner.to > noun || verbsBetween(noun + 2, site.first, context) > 1) return null
  return { speaker: owner, cue: { from: noun, to: noun + 1 } }
}

/** How many clauses begin in a range: verbs that stand together, with what belongs to them, count once. */
function verbsBetween(from: number, to: number, { narration: { items } }: Context): number {
  let count = 0
  let inside = false
  for (let at = from; at < to; at++) {
    const { pos } = items[at]!
    const isVerb = pos === 'VERB' || pos === 'AUX'
    if (isVerb && !inside) count++
    inside = isVerb || (inside && /^(?:ADV|PART)$/.test(pos))
  }
  return count
}
