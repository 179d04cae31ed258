/** What weighed most for one speaker against another, group of features by group: for people who ask why. */
import type { Weights } from '../../lexicon/weights.ts'
import type { Reason } from '../../model.ts'
import { byCodeUnit } from '../../text/compare.ts'
import type { FeatureGroup } from './sink.ts'

const MOST = 5

/** The groups in which the first has more than the second (or than nothing), the weightiest first. */
export function compare(
  chosen: readonly FeatureGroup[],
  other: readonly FeatureGroup[],
  weights: Pick<Weights, 'sum' | 'scale'>,
): Reason[] {
  const differences = new Map<string, number>()
  const count = (groups: readonly FeatureGroup[], sign: number): void => {
    for (const [feature, features] of groups) {
      const score = weights.sum(features) * weights.scale
      differences.set(feature, (differences.get(feature) ?? 0) + sign * score)
    }
  }
  count(chosen, 1)
  count(other, -1)
  return [...differences]
    .map(([feature, weight]) => ({ feature, weight: Math.round(weight * 100) / 100 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || byCodeUnit(a.feature, b.feature))
    .slice(0, MOST)
}
