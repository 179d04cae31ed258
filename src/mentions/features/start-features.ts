/** What a stretch that starts with token `i` is judged by: the token and what stands before it. */

import { mix } from '../../text/hash.ts'
import type { DocumentEvidence } from '../evidence.ts'
import { outside } from '../word-facts.ts'
import { neighbour, posBeside } from './neighbour.ts'
import { APPROACH, ENTRY } from './pair-roles.ts'
import type { FeatureSink } from './sink.ts'
import { THIRD_BEFORE } from './word-roles.ts'

export function startFeatures(evidence: DocumentEvidence, i: number, sink: FeatureSink): void {
  const own = evidence.facts[i]!
  const before = neighbour(evidence, i, -1)
  const second = neighbour(evidence, i, -2)
  const isFirst = before === outside ? 1 : 0
  const posBefore = posBeside(evidence, i, -1)
  sink.addPair(ENTRY, before, own)
  sink.addPair(APPROACH, second, before)
  sink.addWord(THIRD_BEFORE, neighbour(evidence, i, -3))
  sink.add(mix(10, evidence.capitals[evidence.document.tokens[i]!.sentence]!, own.kinds))
  sink.add(mix(20, posBefore, evidence.pos[i]!))
  sink.add(mix(21, posBeside(evidence, i, -2), posBefore))
  sink.add(mix(22, evidence.layout[i]!, isFirst))
}
