import { type Answer, type Context, type Sieve, sentenceAt } from '../context.ts'
import { isCue } from '../cues.ts'
import type { Range, Site } from '../narration.ts'
import { mainSubject, subjectOf } from '../subject.ts'

/** How many words of the writer's a speaker is remembered for. */
const REACH = 60
const EMPTY = new Set(['it', 'there', 'this', 'that', 'these', 'those'])

/** The sentence holds nothing but quotations. */
function standsAlone(site: Site, { narration }: Context): boolean {
  const { from, to } = sentenceAt(narration, site.first)
  for (let at = from; at < to; at++) {
    const { quotation, pos } = narration.items[at]!
    if (quotation < 0 && pos !== 'PUNCT' && pos !== 'CCONJ' && pos !== 'SYM') return false
  }
  return true
}

/** The answer of the last quotation in a range of items. */
function lastAnswer({ from, to }: Range, { narration, answers }: Context): Answer | null {
  for (let at = to - 1; at >= from; at--) {
    const { quotation } = narration.items[at]!
    const answer = quotation < 0 ? undefined : answers.get(quotation)
    if (answer) return answer
  }
  return null
}

function sentence(index: number, block: number, { narration }: Context): Range | null {
  const range = narration.sentences[index]
  return range && narration.items[range.from]!.block === block ? range : null
}

/** The words go on: `“We won,” Ilves said. “Nobody expected it.”` */
export const continuation: Sieve = (site, context) => {
  if (!standsAlone(site, context)) return null
  const block = context.narration.items[site.first]!.block
  const here = context.narration.sentenceOf[site.first]!
  const before = sentence(here - 1, block, context)
  const answer = before && lastAnswer(before, context)
  return answer ? { speaker: answer.speaker, cue: null } : null
}

/** A report announces the words: `As the agency reported on Monday, a town was hit. “Two people were hurt.”` */
export const reportAhead: Sieve = (site, context) => {
  if (!standsAlone(site, context)) return null
  const { items, sentenceOf, sentences } = context.narration
  const here = sentenceOf[site.first]!
  const range =
    sentence(here - 1, items[site.first]!.block, context) ?? colonSentence(sentences[here - 1], context)
  if (!range) return null
  return lastReporter(range, context) ?? actor(range, context)
}

/** Who acts in a range of items, if it is somebody. */
function actor({ from, to }: Range, context: Context): Answer | null {
  const speaker = mainSubject(from, to, context)
  if (!speaker || EMPTY.has(context.narration.items[speaker.head]!.lower)) return null
  return { speaker, cue: null }
}

/** The subject of the last cue in a range of items. */
function lastReporter(range: Range, context: Context): Answer | null {
  for (let at = range.to - 1; at > range.from; at--) {
    if (!isCue(context.narration.items[at]!)) continue
    const speaker = subjectOf(at, context)
    if (speaker) return { speaker, cue: { from: at, to: at + 1 } }
  }
  return null
}

/** The paragraph before reports somebody: `Ilves said that nothing had changed. ¶ “We stay.”` */
export const reportBefore: Sieve = (site, context) => {
  if (!standsAlone(site, context)) return null
  const { sentences, sentenceOf } = context.narration
  const before = sentences[sentenceOf[site.first]! - 1]
  const answer = before ? lastReporter(before, context) : null
  return answer ? { speaker: answer.speaker, cue: null } : null
}

function colonSentence(range: Range | undefined, { narration }: Context): Range | null {
  return range && narration.items[range.to - 1]!.lower === ':' ? range : null
}

/** The clause that names the speaker comes with the next words: `“We won. “Nobody expected it,” said Ilves.` */
export const followingQuote: Sieve = (site, context) => {
  if (!standsAlone(site, context)) return null
  const here = context.narration.sentenceOf[site.first]!
  const next = sentence(here + 1, context.narration.items[site.first]!.block, context)
  const answer = next && lastAnswer(next, context)
  return answer ? { speaker: answer.speaker, cue: null } : null
}

/** A paragraph that is only a quotation goes on with the speaker of the paragraph before. */
export const openSpeaker: Sieve = (site, context) => {
  if (!standsAlone(site, context)) return null
  const { sentenceOf, sentences } = context.narration
  const before = sentences[sentenceOf[site.first]! - 1]
  const answer = before && lastAnswer(before, context)
  return answer ? { speaker: answer.speaker, cue: null } : null
}

/** Nothing but the quotation before says whose paragraph it is. */
export const paragraphSpeaker: Sieve = (site, { narration: { items }, answers }) => {
  const { block } = items[site.first]!
  for (let at = site.first - 1; at >= 0 && at > site.first - REACH && items[at]!.block === block; at--) {
    const answer = answers.get(items[at]!.quotation)
    if (answer) return { speaker: answer.speaker, cue: null }
  }
  return null
}

/** Another quotation of the sentence has a speaker: `Ilves called it “brave” and “wise”.` */
export const sameSentence: Sieve = (site, context) => {
  const answer = lastAnswer(sentenceAt(context.narration, site.first), context)
  return answer ? { speaker: answer.speaker, cue: null } : null
}
