import type { Cluster } from './cluster.ts'
import type { Contexts } from './contexts.ts'

/** Articles of a cluster that are looked at: who is named in a thousand is known by fewer. */
const SAMPLE = 64
/** What fewer than every third article names counts for less: over a hundred articles a president meets everybody once. */
const REGULAR = 3

/** What the articles of two clusters share, their own names apart, each with what it is worth. */
export type SharedContext = (a: Cluster, b: Cluster) => Map<number, number>

/** A cluster's articles are counted once, until it grows. */
export function sharedContext(contexts: Contexts): SharedContext {
  const counted = new WeakMap<Cluster, Around>()
  const around = (cluster: Cluster): Around => {
    const known = counted.get(cluster)
    if (known?.members === cluster.identity.members.length) return known
    const fresh = countAround(cluster, contexts)
    counted.set(cluster, fresh)
    return fresh
  }
  return (a, b) => {
    const [one, other] = [around(a), around(b)]
    const [small, large] = one.keys.size <= other.keys.size ? [one, other] : [other, one]
    const shared = new Map<number, number>()
    for (const [key, count] of small.keys) {
      const inLarge = large.keys.get(key)
      if (inLarge === undefined || small.own.has(key) || large.own.has(key)) continue
      shared.set(key, contexts.weight(key) * regularity(count, small) * regularity(inLarge, large))
    }
    return shared
  }
}

interface Around {
  readonly members: number
  /** In how many of the articles each thing stands. */
  readonly keys: ReadonlyMap<number, number>
  readonly own: ReadonlySet<number>
  readonly articles: number
}

function countAround({ identity, names }: Cluster, contexts: Contexts): Around {
  const documents = [...identity.documents].slice(0, SAMPLE)
  const keys = new Map<number, number>()
  for (const document of documents) {
    for (const key of contexts.keys[document]!) keys.set(key, (keys.get(key) ?? 0) + 1)
  }
  const own = new Set([...names.values()].flatMap(contexts.keysOfName))
  return { members: identity.members.length, keys, own, articles: documents.length }
}

function regularity(count: number, { articles }: Around): number {
  return Math.min(1, (REGULAR * count) / articles)
}
