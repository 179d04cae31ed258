/**
 * From the phrase that was chosen to the one that names its person: the ranker learned from annotations that are content
 * with "the mayor" in "the mayor, Mara Ilves", with "Ilves's claim" where Ilves speaks, and with either of two who speak.
 */
import { isCueNoun } from '../lexicon/cues.ts'
import { antecedent } from './apposition.ts'
import type { Candidate } from './candidates.ts'
import { type Context, sentenceAt } from './context.ts'
import { firstOfJoint } from './joint.ts'
import { subjectOf } from './subject.ts'

export function nameTheSource(chosen: Candidate, context: Context): Candidate {
  return firstOfJoint(namedBy(chosen, context), context)
}

function namedBy(chosen: Candidate, context: Context): Candidate {
  const { narration, candidates } = context
  if (chosen.kind === 'relative' && isSubject(chosen, context))
    return antecedent(chosen, sentenceAt(narration, chosen.from).from, context) ?? chosen
  const subject = subjectBehind(chosen, context)
  if (subject) return subject
  if (chosen.kind !== 'nominal') return chosen
  const owner = candidates.owners.get(chosen.from)
  if (owner && isCueNoun(narration.items[chosen.head]!.lower)) return owner
  return nameBehind(chosen, context)
}

/** "A sign" for "the door" in "A sign on the door read": what a preposition governs does nothing. */
function subjectBehind({ from, to, kind }: Candidate, context: Context): Candidate | null {
  const { items } = context.narration
  const next = items[to]
  const before = items[from - 1]
  if (kind === 'relative' || kind === 'pronoun' || next?.pos !== 'VERB' || next.quotation >= 0) return null
  if (before?.pos !== 'ADP' || before.quotation >= 0 || next.lower.endsWith('ing')) return null
  return subjectOf(to, context)
}

/** "who" in "Ilves, who said", not "that" in "a move that officials called". */
function isSubject({ to }: Candidate, { narration: { items } }: Context): boolean {
  const next = items[to]
  return next !== undefined && next.quotation < 0 && ['VERB', 'AUX', 'ADV', 'PUNCT'].includes(next.pos)
}

/** "the mayor, Mara Ilves," names its person only behind the comma. */
export function nameBehind(phrase: Candidate, { narration: { items }, candidates }: Context): Candidate {
  if (phrase.kind !== 'nominal' || items[phrase.to]?.lower !== ',') return phrase
  const next = candidates.at[phrase.to + 1]
  const ends = next && /^[,.;]$/.test(items[next.to]?.lower ?? '.')
  return next?.kind === 'name' && ends && next.from === phrase.to + 1 ? next : phrase
}
