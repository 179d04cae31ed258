/** Whom "he" beside the words of a turn means: `The clerk looked up. “Four-eleven,” he said.` */

import type { Span } from '../../model.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import type { Range } from '../item.ts'
import { othersBehind } from '../joint.ts'
import { askedIn } from '../lead-in.ts'
import { nameBehind } from '../name-the-source.ts'
import { actorIn, sentencesOf } from './beat.ts'
import type { Turn } from './turn.ts'

/**
 * Those who act before a place in its turn, and in the paragraph before where that is the writer's alone, the last one
 * first; further pronouns behind all others, for they say little more than the one that is asked about.
 */
export function actorsBefore(turn: Turn, place: Span, context: Context): Candidate[] {
  const { items } = context.narration
  let to = turn.from
  while (to < turn.to && items[to]!.start < place.start) to++
  const from = writersParagraphBefore(turn, context)
  if (from >= to) return []
  const actors = sentencesOf({ from, to }, context).flatMap((sentence) => {
    const actor = actorIn(sentence, context)
    // "Tom asked Mara why. “I was late,” she said": before him, she is meant
    return [actor && nameBehind(actor, context), askedIn(sentence, context)].filter((one) => one !== null)
  })
  // "Tom and Mara came in": neither is "he" for standing there.
  const alone = actors.filter((actor) => othersBehind(actor, context).length === 0).reverse()
  const isPronoun = ({ kind }: Candidate): boolean => kind === 'pronoun'
  return [...alone.filter((actor) => !isPronoun(actor)), ...alone.filter(isPronoun)]
}

/** Where the paragraph before a turn begins, or the turn itself where that holds words of somebody's. */
function writersParagraphBefore(turn: Range & { readonly block: number }, { narration }: Context): number {
  const { items } = narration
  let from = turn.from
  while (items[from - 1]?.block === turn.block - 1) {
    if (items[from - 1]!.quotation >= 0) return turn.from
    from--
  }
  return from
}
