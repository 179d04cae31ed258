/** To whom the writer says that the words of a turn are spoken: `“Will it hurt?” he said to the doctor.` */
import type { Attribution } from '../../model.ts'
import { firstWhere } from '../../text/first-where.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import { isPerson } from './beat.ts'
import { isTold } from './tellers.ts'
import type { Turn } from './turn.ts'

/** Behind these whoever is spoken to stands without "to". */
const TO_SOMEBODY = /^(?:asked|told|begged|reminded|assured|warned|informed)$/

export function spokenTo(
  turn: Turn,
  attributions: readonly Attribution[],
  context: Context,
): Candidate | null {
  for (const quotation of turn.quotations) {
    const listener = listenerOf(attributions[quotation]!, turn, context)
    if (listener) return listener
  }
  return null
}

function listenerOf(attribution: Attribution, turn: Turn, context: Context): Candidate | null {
  const { cue, speaker } = attribution
  if (!cue || !isTold(attribution, turn, context)) return null
  const { narration, candidates } = context
  const behind = firstWhere(narration.items, ({ start }) => start >= cue.end)
  const isTo = narration.items[behind]?.lower === 'to'
  if (!isTo && !TO_SOMEBODY.test(cue.text.toLowerCase())) return null
  const at = isTo ? behind + 1 : behind
  const listener = candidates.at[at]
  const isOther = listener?.from === at && narration.items[at]!.start !== speaker!.start
  return isOther && listener.kind !== 'pronoun' && isPerson(listener, context) ? listener : null
}
