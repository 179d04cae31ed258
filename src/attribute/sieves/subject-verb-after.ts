import { behind } from '../beside.ts'
import { type Context, type Sieve, sentenceAt } from '../context.ts'
import { closes, isCue } from '../cues.ts'
import type { Site } from '../narration.ts'
import { subjectOf } from '../subject.ts'

const REACH = 40

/** `“We won,” Ilves said.` · `“We won,” Ilves, the mayor of Hallen, told reporters.` */
export const subjectVerbAfter: Sieve = (site, context) => {
  const { items } = context.narration
  const from = behind(site, context)
  if (from < 0) return null
  const to = Math.min(sentenceAt(context.narration, site.last).to, from + REACH)
  for (let verb = from + 1; verb < to && items[verb]!.quotation < 0; verb++) {
    if (!isCue(items[verb]!)) continue
    const speaker = subjectOf(verb, context)
    if (!speaker || speaker.from < from) continue
    if (!startsSentence(site, context) && !closes(items, verb)) return null
    return opens(speaker.from, from, context) ? { speaker, cue: { from: verb, to: verb + 1 } } : null
  }
  return null
}

/** The words begin the sentence, so that whatever follows them can only report them. */
function startsSentence(site: Site, { narration }: Context): boolean {
  const { from } = sentenceAt(narration, site.first)
  for (let at = from; at < site.first; at++)
    if (!['PUNCT', 'CCONJ', 'X'].includes(narration.items[at]!.pos)) return false
  return true
}

/** Only an adverb may stand between: `“We won,” later Ilves said.` */
function opens(subject: number, from: number, { narration }: Context): boolean {
  for (let at = from; at < subject; at++) if (!['ADV', 'DET'].includes(narration.items[at]!.pos)) return false
  return true
}
