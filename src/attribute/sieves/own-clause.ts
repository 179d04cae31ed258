import { adjoins } from '../beside.ts'
import type { Candidate } from '../candidates.ts'
import { type Context, type Sieve, sentenceAt } from '../context.ts'
import { nearestVerb, outerVerb } from '../cue-before.ts'
import { RARE, USUAL } from '../cues.ts'
import type { Site } from '../narration.ts'
import { isPassive } from '../passive.ts'

const PARTS = new Set(['and', 'but', 'while', 'whereas', ';'])

/** A second speaker in a sentence: `Ilves called the pact “a leash”, and Norvia urged “all sides” to wait.` */
export const ownClause: Sieve = (site, context) => {
  const { items } = context.narration
  const nearest = nearestVerb(site, context, RARE)
  if (nearest < 0 || isPassive(items, nearest)) return null
  const outer = outerVerb(nearest, context)
  const verb = outer < 0 ? nearest : outer
  if (items[verb]!.cue < USUAL && !adjoins(site, verb, context)) return null
  const speaker = subjectBeside(verb, context)
  return speaker && opensClause(speaker, site, context)
    ? { speaker, cue: { from: verb, to: verb + 1 } }
    : null
}

/** Whoever stands right before the verb by name or role; "while she said" may be the one who spoke before. */
function subjectBeside(verb: number, { narration: { items }, candidates }: Context): Candidate | null {
  let at = verb - 1
  while (items[at]?.pos === 'ADV' || items[at]?.pos === 'AUX') at--
  const phrase = candidates.at[at]
  return phrase?.to === at + 1 && (phrase.kind === 'name' || phrase.kind === 'nominal') ? phrase : null
}

/** Behind a quotation, or a comma, and a word that parts clauses; another's words stand in the sentence before. */
function opensClause({ from }: Candidate, site: Site, { narration }: Context): boolean {
  const { items } = narration
  const before = items[from - 2]
  if (!PARTS.has(items[from - 1]?.lower ?? '') || !before) return false
  if (before.lower !== ',' && before.quotation < 0) return false
  const start = sentenceAt(narration, site.first).from
  return items.slice(Math.max(start, from - 60), from).some(({ quotation }) => quotation >= 0)
}
