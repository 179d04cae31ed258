/** What the tokens `from` to `to` together are judged by. */

import { mix } from '../../text/hash.ts'
import type { DocumentEvidence } from '../evidence.ts'
import { placeNumber } from '../place-number.ts'
import { neighbour } from './neighbour.ts'
import type { FeatureSink } from './sink.ts'

/** Longer stretches count as this long. */
const LONG = 6

export function wholeFeatures(evidence: DocumentEvidence, from: number, to: number, sink: FeatureSink): void {
  const { facts, context, pos } = evidence
  const length = Math.min(to - from, LONG)
  let words = length
  let kinds = length
  let shapes = length
  let classes = length
  let fine = length
  let speech = length
  for (let i = from; i < to; i++) {
    const own = facts[i]!
    words = mix(80, words, own.word)
    kinds = mix(81, kinds, own.kinds)
    shapes = mix(82, shapes, own.shape)
    classes = mix(99, classes, own.coarse)
    fine = mix(101, fine, own.fine)
    speech = mix(102, speech, pos[i]!)
  }
  const before = neighbour(evidence, from, -1)
  const after = neighbour(evidence, to - 1, 1)
  const place = placeOf(evidence, from, to)
  sink.add(mix(83, length))
  sink.add(mix(84, words))
  sink.add(mix(85, kinds))
  sink.add(mix(86, shapes))
  sink.add(mix(100, classes))
  sink.add(mix(87, length, before.word))
  sink.add(mix(88, length, after.word))
  sink.add(mix(89, before.word, after.word))
  sink.add(mix(90, place, length))
  sink.add(mix(91, place, before.word))
  sink.add(mix(92, place, before.kinds))
  sink.add(mix(93, place, facts[from]!.kinds))
  sink.add(mix(94, facts[from]!.kinds, facts[to - 1]!.kinds))
  sink.add(mix(95, length, before.kinds))
  sink.add(mix(96, length, after.kinds))
  sink.add(fine)
  sink.add(speech)
  sink.add(mix(103, kinds, before.kinds))
  sink.add(mix(104, kinds, after.kinds))
  sink.add(mix(105, kinds, before.word))
  sink.add(mix(106, kinds, after.word))
  sink.add(mix(107, place, after.word))
  sink.add(mix(108, place, after.kinds))
  sink.add(mix(109, facts[from]!.word, facts[to - 1]!.word))
  sink.add(mix(110, length, before.fine))
  sink.add(mix(111, length, after.fine))
  if (to - from > 1) return
  sink.add(mix(97, context[from]!))
  sink.add(mix(98, facts[from]!.kinds, context[from]!))
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
