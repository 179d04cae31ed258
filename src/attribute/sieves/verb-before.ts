import { ahead } from '../beside.ts'
import type { Context, Sieve } from '../context.ts'
import { verbBefore } from '../cue-before.ts'
import { USUAL } from '../cues.ts'
import type { Site } from '../narration.ts'
import { subjectOf } from '../subject.ts'

const LINKS = new Set([
  'that',
  'a',
  'an',
  'the',
  'as',
  'it',
  'him',
  'her',
  'them',
  'to',
  'of',
  'is',
  'was',
  "'s",
  'so',
  'such',
  'how',
  'why',
])

/** The cue stands right before the words: `Ilves said, “We won.”` · `a move that officials called a “provocation”`. */
export const verbBeforeQuote: Sieve = (site, context) => {
  const verb = verbBefore(site, context, USUAL)
  return verb >= 0 && adjoins(verb, site, context) ? answer(verb, context) : null
}

/** A comma or colon announces the words: `Ilves told reporters on Monday: “We won.”` */
export const introduced: Sieve = (site, context) => {
  if (!/^[:,]$/.test(context.narration.items[site.first - 1]?.lower ?? '')) return null
  const verb = verbBefore(site, context, USUAL)
  return verb >= 0 ? answer(verb, context) : null
}

/** Words inside a reported clause: `Ilves said Norvia would “never” give in.` */
export const reportedClause: Sieve = (site, context) => {
  const verb = verbBefore(site, context, USUAL)
  return verb >= 0 ? answer(verb, context) : null
}

/** The same with a verb that seldom reports: `Ilves made clear that she would “never” give in.` */
export const rareVerb: Sieve = (site, context) => {
  const verb = verbBefore(site, context, 0.12)
  return verb >= 0 ? answer(verb, context) : null
}

function answer(verb: number, context: Context) {
  const speaker = subjectOf(verb, context)
  return speaker ? { speaker, cue: { from: verb, to: verb + 1 } } : null
}

function adjoins(verb: number, site: Site, context: Context): boolean {
  let at = ahead(site, context)
  while (at > verb && LINKS.has(context.narration.items[at]!.lower)) at--
  return at === verb
}
