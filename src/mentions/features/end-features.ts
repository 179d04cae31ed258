/** What a stretch whose last token is `i` is judged by: the token and what stands behind it. */

import { mix } from '../../text/hash.ts'
import type { DocumentEvidence } from '../evidence.ts'
import { neighbour, posBeside } from './neighbour.ts'
import { addBits, type FeatureSink } from './sink.ts'

export function endFeatures(evidence: DocumentEvidence, i: number, sink: FeatureSink): void {
  const own = evidence.facts[i]!
  const after = neighbour(evidence, i, 1)
  const second = neighbour(evidence, i, 2)
  const posAfter = posBeside(evidence, i, 1)
  sink.add(mix(31, own.word))
  sink.add(mix(32, own.kinds))
  sink.add(mix(33, after.word))
  sink.add(mix(34, after.word, second.word))
  sink.add(mix(35, own.kinds, after.kinds))
  sink.add(mix(36, after.word, second.kinds))
  sink.add(mix(37, after.lemma))
  sink.add(mix(38, own.suffix))
  sink.add(mix(39, own.ending))
  sink.add(mix(40, after.kinds, second.kinds))
  sink.add(mix(41, own.shape, after.shape))
  sink.add(mix(42, second.word))
  addBits(sink, 43, evidence.context[i]!)
  sink.add(mix(44, evidence.context[i]!))
  sink.add(mix(45, after.suffix))
  sink.add(mix(46, after.fine))
  sink.add(mix(47, after.coarse, own.coarse))
  sink.add(mix(48, after.coarse, second.coarse))
  sink.add(mix(49, own.fine))
  sink.add(mix(50, posBeside(evidence, i, 0), posAfter))
  sink.add(mix(51, posAfter, posBeside(evidence, i, 2)))
  sink.add(mix(52, own.kinds, after.word))
  sink.add(mix(53, after.fine, own.coarse))
  sink.add(mix(54, second.fine))
  sink.add(mix(55, neighbour(evidence, i, 3).word))
  sink.add(mix(56, own.shape, after.word))
  sink.add(mix(57, after.word, second.place))
}
