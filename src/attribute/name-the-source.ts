/**
 * From the phrase that was chosen to the one that names its person: the ranker learned from annotations that are content
 * with "the mayor" in "the mayor, Mara Ilves", with "Ilves's claim" where Ilves speaks, and with either of two who speak.
 */
import { isCueNoun } from '../lexicon/cues.ts'
import type { Candidate } from './candidates.ts'
import { type Context, sentenceAt } from './context.ts'
import { firstOfJoint } from './joint.ts'
import { antecedent } from './subject.ts'

export function nameTheSource(chosen: Candidate, context: Context): Candidate {
  return firstOfJoint(namedBy(chosen, context), context)
}

function namedBy(chosen: Candidate, context: Context): Candidate {
  const { narration, candidates } = context
  if (chosen.kind === 'relative')
    return antecedent(chosen, sentenceAt(narration, chosen.from).from, context) ?? chosen
  if (chosen.kind !== 'nominal') return chosen
  const owner = candidates.owners.get(chosen.from)
  if (owner && isCueNoun(narration.items[chosen.head]!.lower)) return owner
  return nameBehind(chosen, context)
}

/** "the mayor, Mara Ilves," names its person only behind the comma. */
export function nameBehind(phrase: Candidate, { narration: { items }, candidates }: Context): Candidate {
  if (phrase.kind !== 'nominal' || items[phrase.to]?.lower !== ',') return phrase
  const next = candidates.at[phrase.to + 1]
  const ends = next && /^[,.;]$/.test(items[next.to]?.lower ?? '.')
  return next?.kind === 'name' && ends && next.from === phrase.to + 1 ? next : phrase
}
