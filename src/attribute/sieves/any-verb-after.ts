import { isKin } from '../../lexicon/gendered-words.ts'
import { behind } from '../beside.ts'
import type { Candidate } from '../candidates.ts'
import type { Sieve } from '../context.ts'
import type { Item } from '../item.ts'

/** `“I say,” put in Ilves.` */
const PARTICLE = /^(?:back|in|on|out|up)$/

/**
 * Behind a comma any verb will do: `“Then leave,” the guard pressed.` · `“Why me?” Ilves wondered aloud.` · `Calling it
 * “a mess,” Ilves left.`
 */
export const anyVerbAfter: Sieve = (site, context) => {
  const { narration, candidates, document } = context
  const { items } = narration
  const from = behind(site, context)
  if (from < 0) return null
  const end = document.quotations[items[site.last]!.quotation]!.content.at(-1)!.end
  const last = document.text.slice(end - 1, end)
  if (!/[,?!]/.test(last) && items[site.last + 1]!.lower !== ',') return null
  const speaker = candidates.at[from]
  if (speaker?.from === from && speaker.kind !== 'relative' && !speaker.genitive) {
    const verb = items[speaker.to]
    const fits = verb && verb.quotation < 0 && verb.pos === 'VERB'
    return fits ? { speaker, cue: { from: speaker.to, to: speaker.to + 1 } } : null
  }
  const to = PARTICLE.test(items[from + 1]?.lower ?? '') ? from + 2 : from + 1
  const inverted = candidates.at[to]
  const fits =
    items[from]!.pos === 'VERB' && inverted?.from === to && mayFollow(inverted, items[from]!, items)
  return fits && !/ing$/.test(items[from]!.lower) ? { speaker: inverted, cue: { from, to } } : null
}

/**
 * Behind a verb of speech also `ejaculated the lady`; behind another only a name or a relative, because `left the room`
 * has no speaker.
 */
function mayFollow({ kind, head }: Candidate, verb: Item, items: readonly Item[]): boolean {
  return kind === 'name' || (kind === 'nominal' && (verb.cue > 0 || isKin(items[head]!.lower)))
}
