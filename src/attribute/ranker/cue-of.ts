/** The cue of a speaker whom no rule named: `Ilves kept to her promise to be “tough”` has one in "promise". */

import { antecedent } from '../apposition.ts'
import type { Candidate } from '../candidates.ts'
import { type Context, sentenceAt } from '../context.ts'
import { isCue } from '../cues.ts'
import type { Range } from '../item.ts'
import type { Site } from '../narration.ts'
import { subjectOf } from '../subject.ts'
import { announces, governorsOf } from './governors.ts'

const REACH = 40

/** The nearest word that announces the quotation and is the speaker's, or null. */
export function cueOf(speaker: Candidate, site: Site, context: Context): Range | null {
  const { items } = context.narration
  const { from } = sentenceAt(context.narration, site.first)
  const before = governorsOf(site, context).find(({ who, strength }) => {
    const person = who?.kind === 'relative' ? antecedent(who, from, context) : who
    return announces(strength) && (who === speaker || person === speaker)
  })
  if (before) return { from: before.item, to: before.item + 1 }
  const { to } = sentenceAt(context.narration, site.last)
  for (let verb = site.last + 1; verb < Math.min(to, site.last + REACH); verb++) {
    if (isCue(items[verb]!) && subjectOf(verb, context) === speaker) return { from: verb, to: verb + 1 }
  }
  return null
}
