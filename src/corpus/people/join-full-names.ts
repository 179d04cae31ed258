/**
 * People with a given name. Those of one name are one person, unless their roles speak against it; those of two names that
 * agree are, where enough speaks for it and for one of them only.
 */
import { type NameIndex, nameIndex } from '../../names/name-index.ts'
import { isInitial, nameKey, type PersonName } from '../../names/parse-name.ts'
import { append } from '../../text/append.ts'
import { byCodeUnit } from '../../text/compare.ts'
import { best } from './best.ts'
import type { Candidate } from './candidate.ts'
import { absorb, type Cluster, mayBeOne, newCluster } from './cluster.ts'
import type { Evidence } from './evidence.ts'

/** Namesakes of one name beyond these are not told apart. */
const MOST_NAMESAKES = 8

/** Joins those with a full name, and enters them in the index by all their names. */
export function joinFullNames(
  candidates: readonly Candidate[],
  evidence: Evidence,
): { clusters: Cluster[]; index: NameIndex<Cluster> } {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = nameKey(candidate.name)
    append(groups, key, candidate)
  }
  const index = nameIndex<Cluster>()
  const clusters: Cluster[] = []
  const named = [...groups.values()]
    .flatMap((group) => tellNamesakesApart(group, evidence))
    .map((cluster) => ({ cluster, name: [...cluster.names.values()][0]! }))
    .sort((a, b) => fullness(b.name) - fullness(a.name) || byCodeUnit(nameKey(a.name), nameKey(b.name)))
  for (const { cluster, name } of named) {
    const known = best(
      index.findByLast(name).filter((other) => mayBeOne(other, cluster)),
      (other) => evidence.ofFullNames(other, cluster),
    )
    if (known) absorb(known, cluster)
    else clusters.push(cluster)
    index.add(name, known ?? cluster)
  }
  return { clusters, index }
}

/** Those whose roles are known come first: the others may then join whom they fit. */
function tellNamesakesApart(group: readonly Candidate[], evidence: Evidence): Cluster[] {
  const clusters: Cluster[] = []
  const inOrder = [
    ...group.filter(({ field }) => field !== null),
    ...group.filter(({ field }) => field === null),
  ]
  for (const cluster of inOrder.map(newCluster)) {
    const [first] = clusters
    const known =
      clusters.length === 1 && evidence.speaksAgainst(first!, cluster) === 0
        ? first
        : best(clusters, (other) => evidence.ofFullNames(other, cluster), 0)
    if (known) absorb(known, cluster)
    else if (clusters.length < MOST_NAMESAKES) clusters.push(cluster)
    else absorb(clusters[0]!, cluster)
  }
  return clusters
}

function fullness({ parts }: PersonName): number {
  return parts.reduce((sum, part) => sum + (isInitial(part) ? 0.1 : 1), 0)
}
