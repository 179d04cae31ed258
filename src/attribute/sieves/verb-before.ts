import { adjoins } from '../beside.ts'
import type { Answer, Context, Sieve } from '../context.ts'
import { outerVerb, verbBefore } from '../cue-before.ts'
import { RARE, USUAL } from '../cues.ts'
import type { Site } from '../narration.ts'
import { agentOf, isPassive, subjectOf } from '../subject.ts'

/** The cue stands right before the words: `Ilves said, “We won.”` · `a move that officials called a “provocation”`. */
export const verbBeforeQuote: Sieve = (site, context) => {
  const verb = verbBefore(site, context, USUAL)
  if (verb < 0 || !adjoins(site, verb, context)) return null
  return named(answer(verb, context), verb, context)
}

/** A comma or colon announces the words: `Ilves told reporters on Monday: “We won.”` */
export const introduced: Sieve = (site, context) => {
  const mark = context.narration.items[site.first - 1]?.lower
  if (mark !== ',' && mark !== ':') return null
  const verb = verbBefore(site, context, mark === ':' ? RARE : USUAL)
  if (verb < 0) return null
  return named(answer(verb, context), verb, context) ?? inverted(verb, site, context)
}

/** `Said Ilves: “We won.”` */
function inverted(verb: number, site: Site, { candidates }: Context): Answer | null {
  const speaker = candidates.at[verb + 1]
  return speaker?.to === site.first - 1 ? { speaker, cue: { from: verb, to: verb + 1 } } : null
}

/** Words inside a reported clause: `Ilves said Norvia would “never” give in.` */
export const reportedClause: Sieve = (site, context) => {
  const verb = verbBefore(site, context, USUAL)
  if (verb < 0) return null
  const outer = outerVerb(verb, context)
  return (outer < 0 ? null : answer(outer, context)) ?? answer(verb, context)
}

/** The same with a verb that seldom reports: `Ilves made clear that she would “never” give in.` */
export const rareVerb: Sieve = (site, context) => {
  const verb = verbBefore(site, context, RARE)
  return verb < 0 ? null : answer(verb, context)
}

function answer(verb: number, context: Context): Answer | null {
  const speaker = isPassive(context.narration.items, verb) ? agentOf(verb, context) : subjectOf(verb, context)
  return speaker ? { speaker, cue: { from: verb, to: verb + 1 } } : null
}

/** In "Ilves said she called it “a mess”" the name says more than the pronoun. */
function named(found: Answer | null, verb: number, context: Context): Answer | null {
  if (found?.speaker.kind !== 'pronoun') return found
  const outer = outerVerb(verb, context)
  const named = outer < 0 ? null : answer(outer, context)
  return named && named.speaker.kind !== 'pronoun' ? { ...named, cue: found.cue } : found
}
