/** What weighed most for one speaker against another, group of features by group: for people who ask why. */
import type { Weights } from '../../lexicon/weights.ts'
import type { Reason } from '../../model.ts'
import type { FeatureGroup } from './features.ts'

const MOST = 5

/** The groups in which the first has more than the second (or than nothing), the weightiest first. */
export function compare(
  chosen: readonly FeatureGroup[],
  other: readonly FeatureGroup[],
  weights: Weights,
): Reason[] {
  const differences = new Map<string, number>()
  const count = (groups: readonly FeatureGroup[], sign: number): void => {
    for (const [feature, features] of groups) {
      const score = new Float64Array(1)
      for (const one of features) weights.add(one, score, 0)
      differences.set(feature, (differences.get(feature) ?? 0) + sign * score[0]!)
    }
  }
  count(chosen, 1)
  count(other, -1)
  return [...differences]
    .map(([feature, weight]) => ({ feature, weight: Math.round(weight * 100) / 100 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
}
