/**
 * How much speaks for two clusters being one person: names, roles, walks of life and what their articles share, each a
 * number, added up (the agreement weights of record linkage, Fellegi and Sunter 1969, set by hand). 0.6 is enough.
 */
import { fieldOfRole } from '../../lexicon/role-fields.ts'
import type { DocumentReport } from '../../model.ts'
import { type Cluster, fieldOfCluster } from './cluster.ts'
import { type Contexts, readContexts } from './contexts.ts'
import { fieldConflict } from './field-conflict.ts'
import { scoreNames } from './score-names.ts'
import { sharedContext } from './shared-context.ts'

export interface Evidence {
  /** Two with full names; null where the names disagree. */
  readonly ofFullNames: (a: Cluster, b: Cluster) => number | null
  /** All but the names. */
  readonly around: (a: Cluster, b: Cluster) => number
  /** Names of what the articles share, the weightiest first. */
  readonly sharedNames: (a: Cluster, b: Cluster) => string[]
  /** How much the walks of life speak against it; 0 where nothing does. */
  readonly speaksAgainst: (a: Cluster, b: Cluster) => number
}

export function readEvidence(documents: readonly DocumentReport[]): Evidence {
  const contexts = readContexts(documents)
  const shared = sharedContext(contexts)
  const speaksAgainst = (a: Cluster, b: Cluster) => conflict(a, b, contexts)
  const around = (a: Cluster, b: Cluster) =>
    roleEvidence(a, b) -
    speaksAgainst(a, b) +
    [...shared(a, b).values()].reduce((sum, worth) => sum + worth, 0)
  return {
    speaksAgainst,
    ofFullNames: (a, b) => {
      const names = nameEvidence(a, b)
      return names === null ? null : names + around(a, b)
    },
    around,
    sharedNames: (a, b) => {
      const weighed = [...shared(a, b)].sort((one, other) => other[1] - one[1] || one[0] - other[0])
      return [...new Set(weighed.map(([key]) => contexts.label(key)).filter((label) => label !== ''))]
    },
  }
}

/** What the names say: null where two of them disagree. */
function nameEvidence(a: Cluster, b: Cluster): number | null {
  let highest = Number.NEGATIVE_INFINITY
  for (const one of a.names.values()) {
    for (const other of b.names.values()) {
      const score = scoreNames(one, other)
      if (score === null) return null
      highest = Math.max(highest, score)
    }
  }
  return highest
}

/** "minister" in both; a son in both says less. */
function roleEvidence(a: Cluster, b: Cluster): number {
  let highest = 0
  for (const role of a.roles) {
    if (b.roles.has(role)) highest = Math.max(highest, fieldOfRole(role) === undefined ? 0.6 : 0.8)
  }
  return highest
}

/** One is a goalkeeper and the other a glaciologist, by their own roles or by the articles they are in. */
function conflict(a: Cluster, b: Cluster, contexts: Contexts): number {
  const [one, other] = [fieldOfCluster(a, contexts), fieldOfCluster(b, contexts)]
  return fieldConflict(one.field, other.field) / (one.isOwn && other.isOwn ? 1 : 2)
}
