/** What the tokens `from` to `to` together are judged by. */

import { mix } from '../../text/hash.ts'
import type { DocumentEvidence } from '../evidence.ts'
import { placeNumber } from '../place-number.ts'
import { CONTEXT_ALONE } from './context-roles.ts'
import { neighbour } from './neighbour.ts'
import { kindsOf, LONG, ownFeatures } from './own-features.ts'
import { ENTRY_ALONE, EXIT_ALONE, entryOf, exitOf } from './pair-roles.ts'
import type { FeatureSink } from './sink.ts'
import { AFTER_LENGTH, BEFORE_LENGTH } from './word-roles.ts'

export function wholeFeatures(evidence: DocumentEvidence, from: number, to: number, sink: FeatureSink): void {
  const before = neighbour(evidence, from, -1)
  const after = neighbour(evidence, to - 1, 1)
  sink.add(speechOf(evidence, from, to))
  sink.add(mix(89, before.word, after.word))
  if (to - from === 1) {
    const own = evidence.facts[from]!
    sink.addPair(ENTRY_ALONE, before, own)
    sink.addPair(EXIT_ALONE, own, after)
    sink.addContext(CONTEXT_ALONE, evidence.context[from]!)
    sink.add(mix(98, own.kinds, evidence.context[from]!))
  } else {
    const words = evidence.facts.slice(from, to)
    const length = Math.min(words.length, LONG)
    const place = placeOf(evidence, from, to)
    const kinds = kindsOf(words)
    sink.addWord(BEFORE_LENGTH + length - 1, before)
    sink.addWord(AFTER_LENGTH + length - 1, after)
    ownFeatures(words, place, sink)
    entryOf(before, place, kinds, sink)
    exitOf(after, place, kinds, sink)
  }
}

/** The parts of speech, one after the other. */
function speechOf({ pos }: DocumentEvidence, from: number, to: number): number {
  let speech = Math.min(to - from, LONG)
  for (let i = from; i < to; i++) speech = mix(102, speech, pos[i]!)
  return speech
}

/** "Saint Vincent and the Grenadines"; longer names of places are not worth looking up. */
const LONGEST_PLACE = 5

/** What place several words name, as a number. */
function placeOf({ document }: DocumentEvidence, from: number, to: number): number {
  if (to - from > LONGEST_PLACE) return 0
  const { text, tokens } = document
  return placeNumber(text.slice(tokens[from]!.start, tokens[to - 1]!.end))
}
