import type { Sieve } from '../context.ts'
import { nounBefore, verbBefore } from '../cue-before.ts'
import { USUAL } from '../cues.ts'

/** `Ilves's claim that the talks were “useful”` · `a statement by the ministry that “all is well”` */
export const nounCue: Sieve = (site, context) => {
  const noun = nounBefore(site, context)
  if (noun < 0 || verbBefore(site, context, USUAL) > noun) return null
  const { items } = context.narration
  const cue = { from: noun, to: noun + 1 }
  const owner = context.candidates.all.find(
    (candidate) =>
      candidate.genitive &&
      candidate.to <= noun &&
      candidate.to >= noun - 4 &&
      context.candidates.at[noun]?.from === candidate.from,
  )
  if (owner) return { speaker: owner, cue }
  if (!/^(by|from)$/.test(items[noun + 1]?.lower ?? '')) return null
  const source = context.candidates.at[noun + 2]
  return source && source.from === noun + 2 ? { speaker: source, cue } : null
}
