/** One person of the corpus while the documents are put together. */

import type { Field } from '../../lexicon/role-fields.ts'
import type { PersonReport } from '../../model.ts'
import { nameKey, type PersonName } from '../../names/parse-name.ts'
import { canJoin, type Identity, join, newIdentity } from '../identity.ts'
import type { Candidate } from './candidate.ts'
import type { Contexts } from './contexts.ts'

export interface Cluster {
  readonly identity: Identity<PersonReport>
  /** Different names by their keys. */
  readonly names: Map<string, PersonName>
  readonly roles: Set<string>
  /** How many documents see the person in which walk of life, by a role of the person's own. */
  readonly fields: Map<Field, number>
}

export function newCluster({ member, name, roles, field }: Candidate): Cluster {
  return {
    identity: newIdentity(member),
    names: new Map([[nameKey(name), name]]),
    roles: new Set(roles),
    fields: new Map(field === null ? [] : [[field, 1]]),
  }
}

/** Adds all that is known of the other. */
export function absorb(cluster: Cluster, other: Cluster): void {
  join(cluster.identity, other.identity)
  for (const [key, name] of other.names) cluster.names.set(key, name)
  for (const role of other.roles) cluster.roles.add(role)
  for (const [field, count] of other.fields)
    cluster.fields.set(field, (cluster.fields.get(field) ?? 0) + count)
}

/** The field of most documents; where none states one, that of the articles as a whole, which is less sure. */
export function fieldOfCluster(
  { fields, identity }: Cluster,
  contexts: Contexts,
): { readonly field: Field | null; readonly isOwn: boolean } {
  const own = mostFrequent(fields)
  if (own !== null) return { field: own, isOwn: true }
  const around = new Map<Field, number>()
  for (const document of identity.documents) {
    const field = contexts.fields[document]
    if (field) around.set(field, (around.get(field) ?? 0) + 1)
  }
  return { field: mostFrequent(around), isOwn: false }
}

function mostFrequent(counts: ReadonlyMap<Field, number>): Field | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/** Whether no document keeps the two apart under different names. */
export function mayBeOne(a: Cluster, b: Cluster): boolean {
  return canJoin(a.identity, b.identity)
}
