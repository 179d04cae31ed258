/** What a stretch that holds token `i`, wherever, is judged by. */

import { mix } from '../../text/hash.ts'
import type { DocumentEvidence } from '../evidence.ts'
import { CAPITALISED } from '../word-facts.ts'
import { posBeside } from './neighbour.ts'
import { addBits, type FeatureSink } from './sink.ts'

export function insideFeatures(evidence: DocumentEvidence, i: number, sink: FeatureSink): void {
  const own = evidence.facts[i]!
  sink.add(mix(61, own.word))
  sink.add(mix(62, own.kinds))
  sink.add(mix(63, own.suffix))
  sink.add(mix(64, own.shape))
  sink.add(mix(68, own.fine))
  sink.add(mix(69, own.coarse))
  sink.add(mix(65, own.ordinary, own.kinds & CAPITALISED))
  addBits(sink, 66, evidence.context[i]!)
  addBits(sink, 67, own.kinds)
  sink.add(mix(70, posBeside(evidence, i, 0), own.ordinary))
  sink.add(mix(71, own.coarse, own.kinds))
}
