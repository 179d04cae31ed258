import { type Context, type Sieve, sentenceAt } from '../context.ts'
import { subjectOf } from '../subject.ts'

/** No cue at all, but somebody acts: `Ilves, undaunted, went for “the whole cake”.` */
export const sentenceSubject: Sieve = (site, context) => {
  const { from } = sentenceAt(context.narration, site.first)
  return firstSubject(from, site.first, context)
}

/** The subject of the first verb in a range of items. */
export function firstSubject(from: number, to: number, context: Context) {
  for (let at = from + 1; at < to; at++) {
    const item = context.narration.items[at]!
    if (item.quotation >= 0 || (item.pos !== 'VERB' && item.pos !== 'AUX')) continue
    const speaker = subjectOf(at, context)
    if (
      speaker &&
      speaker.kind !== 'relative' &&
      !/^(it|there|this|that|these|those)$/.test(context.narration.items[speaker.head]!.lower)
    )
      return { speaker, cue: null }
  }
  return null
}
