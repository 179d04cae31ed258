/** What a stretch whose last token is `i` is judged by: the token and what stands behind it. */

import { mix } from '../../text/hash.ts'
import type { DocumentEvidence } from '../evidence.ts'
import { CONTEXT_LAST } from './context-roles.ts'
import { neighbour, posBeside } from './neighbour.ts'
import { DEPARTURE, EXIT } from './pair-roles.ts'
import type { FeatureSink } from './sink.ts'
import { THIRD_AFTER } from './word-roles.ts'

export function endFeatures(evidence: DocumentEvidence, i: number, sink: FeatureSink): void {
  const own = evidence.facts[i]!
  const after = neighbour(evidence, i, 1)
  const second = neighbour(evidence, i, 2)
  const posAfter = posBeside(evidence, i, 1)
  sink.addPair(EXIT, own, after)
  sink.addPair(DEPARTURE, after, second)
  sink.addWord(THIRD_AFTER, neighbour(evidence, i, 3))
  sink.addContext(CONTEXT_LAST, evidence.context[i]!)
  sink.add(mix(50, evidence.pos[i]!, posAfter))
  sink.add(mix(51, posAfter, posBeside(evidence, i, 2)))
}
