import { isCueNoun } from '../../lexicon/cues.ts'
import type { Sieve } from '../context.ts'
import { sentenceBeside, standsAlone } from '../neighbours.ts'

const POINTS = /^(?:that|this|those|these|such)$/
const SAID =
  /^(?:message|view|feeling|sentiment|cry|mantra|ruling|welcome|hope|fear|judgment|judgement|excuse)$/
/** Words between the verb and the noun, and between the noun and whose it is. */
const REACH = 6

/** Who spoke comes behind: `“We sleep here.” ¶ That was the message on Monday from the traders.` */
export const thatWas: Sieve = (site, context) => {
  const { candidates } = context
  const { items } = context.narration
  const next = sentenceBeside(site, 1, context)
  if (!next || !standsAlone(site, context) || !POINTS.test(items[next.from]!.lower)) return null
  if (items[next.from + 1]?.lemma !== 'be') return null
  const isSaid = (at: number) => isCueNoun(items[at]!.lower) || SAID.test(items[at]!.lower)
  const noun = find(next.from + 2, Math.min(next.to, next.from + 2 + REACH), isSaid)
  const link =
    noun < 0
      ? -1
      : find(noun + 1, Math.min(next.to, noun + 1 + REACH), (at) => /^(?:of|from)$/.test(items[at]!.lower))
  const whose =
    link < 0 ? -1 : find(link + 1, Math.min(next.to, link + 1 + REACH), (at) => candidates.at[at] !== null)
  const speaker = candidates.at[whose]
  return speaker?.from === whose ? { speaker, cue: { from: noun, to: noun + 1 } } : null
}

function find(from: number, to: number, fits: (at: number) => boolean): number {
  for (let at = from; at < to; at++) if (fits(at)) return at
  return -1
}
