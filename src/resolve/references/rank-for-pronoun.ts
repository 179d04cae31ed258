/**
 * Whom a pronoun means, by a log-linear model over `pronoun-features.ts`: each candidate, and nobody, gets the sum of the
 * weights of its features, and the exponentials of the sums are the shares. Trained by `scripts/train-pronouns.mjs`.
 */

import { lazyWeights } from '../../lexicon/weights.ts'
import { presented } from './newcomer.ts'
import type { PronounContext } from './pronoun-context.ts'
import { nobodyFeatures, pronounCandidates } from './pronoun-features.ts'
import { type Ranked, toShares } from './ranked.ts'

const loadWeights = lazyWeights('pronouns.weights.gz')

/** Says whom a pronoun may mean, best first. */
export type PronounRanker = (context: PronounContext) => readonly Ranked[]

export const rankForPronoun: PronounRanker = (context) => {
  const newcomer = presented(context)
  if (newcomer) return newcomer
  const { sum, scale } = loadWeights()
  const score = (features: readonly number[]) => Math.exp(sum(features) * scale)
  const shares = new Map(pronounCandidates(context).map(({ person, features }) => [person, score(features)]))
  return toShares(shares, score(nobodyFeatures(context)))
}
