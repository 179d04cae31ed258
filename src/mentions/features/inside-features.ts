/** What a stretch that holds token `i`, wherever, is judged by. */

import { mix } from '../../text/hash.ts'
import type { DocumentEvidence } from '../evidence.ts'
import { CONTEXT_INSIDE } from './context-roles.ts'
import type { FeatureSink } from './sink.ts'
import { INSIDE } from './word-roles.ts'

export function insideFeatures(evidence: DocumentEvidence, i: number, sink: FeatureSink): void {
  const own = evidence.facts[i]!
  sink.addWord(INSIDE, own)
  sink.addContext(CONTEXT_INSIDE, evidence.context[i]!)
  sink.add(mix(70, evidence.pos[i]!, own.ordinary))
}
