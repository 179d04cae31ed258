/** The answer that a cue before the words gives. */
import type { Answer, Context } from './context.ts'
import { outerVerb } from './cue-before.ts'
import { agentOf, isPassive } from './passive.ts'
import { subjectOf } from './subject.ts'

/** Whoever does what the verb says; behind a passive only whom "by" names. */
export function reportedBy(verb: number, context: Context): Answer | null {
  const speaker = isPassive(context.narration.items, verb) ? agentOf(verb, context) : subjectOf(verb, context)
  return speaker ? { speaker, cue: { from: verb, to: verb + 1 } } : null
}

/** The same, but in "Ilves said she called it “a mess”" the name says more than the pronoun. */
export function reportedByName(verb: number, context: Context): Answer | null {
  const found = reportedBy(verb, context)
  if (found?.speaker.kind !== 'pronoun') return found
  const outer = outerVerb(verb, context)
  const named = outer < 0 ? null : reportedBy(outer, context)
  return named && named.speaker.kind !== 'pronoun' ? { ...named, cue: found.cue } : found
}
