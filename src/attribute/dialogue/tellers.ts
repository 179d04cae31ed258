/** Whom the writer names as the speaker right beside the words of a turn: `“No,” said Mara.` */
import type { Attribution, Source, Span } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Turn } from './turn.ts'

const REPLY = /(?:^|\s)(?:reply|answer|response|rejoinder|retort|exclamation)$/i

/** Whether a clause of the turn's own names the speaker of a quotation. */
export function isTold(
  { cue, speaker }: Attribution,
  turn: Turn,
  { narration: { items } }: Context,
): boolean {
  return (
    cue !== null &&
    speaker !== null &&
    !isReply(speaker) &&
    isWithin(speaker, items[turn.from]!.start, items[turn.to - 1]!.end)
  )
}

/** “Never,” was the answer: the words themselves, and not who says them. */
export function isReply({ text, entity }: Source): boolean {
  return entity === null && REPLY.test(text)
}

/** Each of them once, in order. */
export function tellersOf(turn: Turn, attributions: readonly Attribution[], context: Context): Source[] {
  const tellers = new Map<number, Source>()
  for (const quotation of turn.quotations) {
    const attribution = attributions[quotation]!
    if (isTold(attribution, turn, context)) tellers.set(attribution.speaker!.start, attribution.speaker!)
  }
  return [...tellers.values()]
}

/** The person who was found for the words of a turn within its own paragraphs, said to speak or not; or null. */
export function foundIn(
  turn: Turn,
  attributions: readonly Attribution[],
  { narration: { items } }: Context,
): Source | null {
  for (const quotation of turn.quotations) {
    const { speaker } = attributions[quotation]!
    if (
      speaker?.type === 'person' &&
      !isReply(speaker) &&
      isWithin(speaker, items[turn.from]!.start, items[turn.to - 1]!.end)
    )
      return speaker
  }
  return null
}

function isWithin(inner: Span, start: number, end: number): boolean {
  return inner.start >= start && inner.end <= end
}
