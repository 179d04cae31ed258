/**
 * Who is who over all documents. Candidates are found by the spelling of a name (blocking, at most 64 of a kind), never by
 * comparing all with all, and joined where enough speaks for one person. Everything is done in an order of the names and
 * paths, so that the order of the files decides nothing. `scripts/eval-identity.mjs` measures it with B³.
 */
import type { DocumentReport, PersonReport } from '../../model.ts'
import { nameKey } from '../../names/parse-name.ts'
import { byCodeUnit } from '../../text/compare.ts'
import type { Identity } from '../identity.ts'
import { type Candidate, readCandidate } from './candidate.ts'
import { readEvidence } from './evidence.ts'
import { joinBareNames } from './join-bare-names.ts'
import { joinFullNames } from './join-full-names.ts'

export function joinPeople(documents: readonly DocumentReport[]): Identity<PersonReport>[] {
  const candidates = documents
    .flatMap(({ people }, document) => people.map((entity) => readCandidate({ document, entity })))
    .sort(byNameThenPlace)
  const evidence = readEvidence(documents)
  const { clusters, index } = joinFullNames(
    candidates.filter(({ isFull }) => isFull),
    evidence,
  )
  const others = joinBareNames(
    candidates.filter(({ isFull }) => !isFull),
    index,
    evidence,
  )
  return [...clusters, ...others].map(({ identity }) => identity)
}

function byNameThenPlace(a: Candidate, b: Candidate): number {
  const [left, right] = [a.member.entity, b.member.entity]
  const [one, other] = [left.mentions[0], right.mentions[0]]
  return (
    byCodeUnit(nameKey(a.name), nameKey(b.name)) ||
    byCodeUnit(one?.document ?? '', other?.document ?? '') ||
    (one?.start ?? 0) - (other?.start ?? 0)
  )
}
