/** What the tokens `from` to `to` together are judged by. */

import { mix } from '../../text/hash.ts'
import type { DocumentEvidence } from '../evidence.ts'
import { placeNumber } from '../place-number.ts'
import { CONTEXT_ALONE } from './context-roles.ts'
import { neighbour } from './neighbour.ts'
import { kindsOf, LONG, ownFeatures } from './own-features.ts'
import type { FeatureSink } from './sink.ts'
import { AFTER_LENGTH, ALONE, BEFORE_LENGTH } from './word-roles.ts'

export function wholeFeatures(evidence: DocumentEvidence, from: number, to: number, sink: FeatureSink): void {
  const words = evidence.facts.slice(from, to)
  const first = words[0]!
  const length = Math.min(words.length, LONG)
  const before = neighbour(evidence, from, -1)
  const after = neighbour(evidence, to - 1, 1)
  const place = placeOf(evidence, from, to)
  const kinds = kindsOf(words)
  sink.addWord(BEFORE_LENGTH + length - 1, before)
  sink.addWord(AFTER_LENGTH + length - 1, after)
  sink.add(speechOf(evidence, from, to))
  sink.add(mix(89, before.word, after.word))
  sink.add(mix(91, place, before.word))
  sink.add(mix(92, place, before.kinds))
  sink.add(mix(103, kinds, before.kinds))
  sink.add(mix(104, kinds, after.kinds))
  sink.add(mix(105, kinds, before.word))
  sink.add(mix(106, kinds, after.word))
  sink.add(mix(107, place, after.word))
  sink.add(mix(108, place, after.kinds))
  if (to - from > 1) {
    ownFeatures(words, place, sink)
  } else {
    sink.addWord(ALONE, first)
    sink.addContext(CONTEXT_ALONE, evidence.context[from]!)
    sink.add(mix(98, first.kinds, evidence.context[from]!))
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

/** What place the words name, as a number. */
function placeOf({ facts, document }: DocumentEvidence, from: number, to: number): number {
  if (to - from === 1) return facts[from]!.place
  if (to - from > LONGEST_PLACE) return 0
  const { text, tokens } = document
  return placeNumber(text.slice(tokens[from]!.start, tokens[to - 1]!.end))
}
