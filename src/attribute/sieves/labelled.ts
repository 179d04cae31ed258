import type { Candidate } from '../candidates.ts'
import type { Context, Sieve } from '../context.ts'
import { isCue } from '../cues.ts'
import type { Range } from '../item.ts'
import { hasLabel } from '../label.ts'
import { mainSubject, subjectOf } from '../subject.ts'

/** How many sentences before a label the story may last have named the speaker. */
const REACH = 12

/** `Quote: “We won.”` in a press summary: whoever the story before it reports. */
export const labelled: Sieve = (site, context) => {
  if (!hasLabel(site, context)) return null
  const { sentences, sentenceOf } = context.narration
  const here = sentenceOf[site.first]!
  for (let index = here - 1; index >= Math.max(0, here - REACH); index--) {
    const speaker = reporter(sentences[index]!, context)
    if (speaker) return { speaker, cue: null }
  }
  return null
}

/** Whom a sentence reports, else whoever acts in it, if it is somebody by name. */
function reporter({ from, to }: Range, context: Context): Candidate | null {
  for (let at = from + 1; at < to; at++) {
    if (!isCue(context.narration.items[at]!)) continue
    const speaker = subjectOf(at, context)
    if (speaker && (speaker.mention >= 0 || speaker.reference >= 0 || speaker.kind === 'name')) return speaker
  }
  const actor = mainSubject(from, to, context)
  return actor && context.document.mentions[actor.mention]?.type === 'person' ? actor : null
}
