/** Places that no gazetteer knows, said to be places: "Kapsowar, a trading village in", "the village of Kapsowar". */
import type { Token } from '../model.ts'
import type { JudgedRange } from './correction.ts'
import { NONE, PLACE } from './semi-markov.ts'

const settlement = /^(?:village|town|city|hamlet|suburb|settlement|township)$/
const LONGEST_DESCRIPTION = 3

export function isSettlement(tokens: readonly Token[], stretch: JudgedRange): boolean {
  const { from, to, probabilities } = stretch
  if (to - from > 3 || probabilities[PLACE]! > 0.95) return false
  if (tokens[from - 1]?.lower === 'of') return isSettlementOf(tokens, from - 2)
  if (tokens[to]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[to + 1]?.text ?? '')) return false
  if (probabilities[NONE]! > 0.5) return false
  for (let i = to + 2; i < to + 2 + LONGEST_DESCRIPTION; i++) {
    const token = tokens[i]
    // "Brandt, a town councillor": what follows says that the town is only part of it.
    if (settlement.test(token?.text ?? '')) return /^(?:ADP|PUNCT|PRON|SCONJ)$/.test(tokens[i + 1]?.pos ?? '')
    if (!/^(?:ADJ|NOUN|VERB)$/.test(token?.pos ?? '')) return false
  }
  return false
}

/** "The village of", not "the town of Brandt's youth". */
function isSettlementOf(tokens: readonly Token[], noun: number): boolean {
  return settlement.test(tokens[noun]?.text ?? '') && tokens[noun - 1]?.pos !== 'ADP'
}
