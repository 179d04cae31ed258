import type { NameIndex } from '../../names/name-index.ts'
import { nameKey } from '../../names/parse-name.ts'
import { bearerOf, isRare } from './bearer.ts'
import { best } from './best.ts'
import type { Candidate } from './candidate.ts'
import { absorb, type Cluster, mayBeOne, newCluster } from './cluster.ts'
import type { Evidence } from './evidence.ts'

/** For one name that no list has ("Zizou"). */
const RARE_NAME = 0.5
/** People of one bare name beyond these are left alone. */
const MOST_NAMESAKES = 8

/** Joins bare names to those who bear them in full. @returns those who are left, joined among themselves */
export function joinBareNames(
  candidates: readonly Candidate[],
  index: NameIndex<Cluster>,
  evidence: Evidence,
): Cluster[] {
  const clusters = candidates.map(newCluster)
  // Whom each means is found before any is joined: the first to join must not decide for the next.
  const meant = clusters.map((bare, at) => bearerOf(candidates[at]!.name, bare, index, evidence))
  const left = new Map<string, Cluster[]>()
  for (const [at, bare] of clusters.entries()) {
    const bearer = meant[at]
    if (bearer && mayBeOne(bearer, bare)) absorb(bearer, bare)
    else joinAmong(candidates[at]!, bare, left, evidence)
  }
  return [...left.values()].flat()
}

/** Two bare names are one person where their articles share enough; a rare name needs less. */
function joinAmong(
  { name }: Candidate,
  bare: Cluster,
  left: Map<string, Cluster[]>,
  evidence: Evidence,
): void {
  const known = left.get(nameKey(name)) ?? []
  left.set(nameKey(name), known)
  const rarity = isRare(name) ? RARE_NAME : 0
  const open = known.slice(0, MOST_NAMESAKES).filter((other) => mayBeOne(other, bare))
  const joined = best(open, (other) => evidence.around(other, bare) + rarity, 0)
  if (joined) absorb(joined, bare)
  else known.push(bare)
}
