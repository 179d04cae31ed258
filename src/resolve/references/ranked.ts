/** One person whom a reference may mean. */
export interface Ranked {
  readonly person: number
  /** 0…1: the share of all that fits. */
  readonly score: number
}

/** What is left for somebody without a name: a lone weak candidate must not look certain. */
const NOBODY = 0.15
const MOST = 5

/** Best first; equal ones in the order of the document. Weights become shares of their sum and of what nobody gets. */
export function toShares(weights: ReadonlyMap<number, number>, nobody = NOBODY): Ranked[] {
  let total = nobody
  for (const weight of weights.values()) total += weight
  return [...weights]
    .map(([person, weight]) => ({ person, score: Math.round((weight / total) * 1000) / 1000 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.person - b.person)
    .slice(0, MOST)
}
