/**
 * Whom a pronoun means, by a log-linear model over `pronoun-features.ts`: each candidate, and nobody, gets the sum of the
 * weights of its features, and the exponentials of the sums are the shares. Trained by `scripts/train-pronouns.mjs`.
 */

import { lazyWeights } from '../../lexicon/weights.ts'
import { presented } from './newcomer.ts'
import type { PronounContext } from './pronoun-context.ts'
import { nobodyFeatures, pronounCandidates } from './pronoun-features.ts'
import { type Ranked, toShares } from './ranked.ts'

const loadWeights = lazyWeights('pronouns.weights')

/** Says whom a pronoun may mean, best first. */
export type PronounRanker = (context: PronounContext) => readonly Ranked[]

export const rankForPronoun: PronounRanker = (context) => {
  const newcomer = presented(context)
  if (newcomer) return newcomer
  const shares = new Map(pronounCandidates(context).map(({ person, features }) => [person, weigh(features)]))
  return toShares(shares, weigh(nobodyFeatures(context)))
}

/** Shares of all that a pronoun may mean. */
export interface Shares {
  readonly shares: readonly Ranked[]
  readonly nobody: number
}

/** Whom a pronoun may mean if its gender is left out of account. */
export function sharesOfAll(context: PronounContext): Shares {
  const weights = pronounCandidates(context, () => true).map(({ person, features }) => ({
    person,
    score: weigh(features.slice(0, -1)),
  }))
  const nobody = weigh(nobodyFeatures(context))
  const total = weights.reduce((sum, { score }) => sum + score, nobody)
  return {
    shares: weights.map(({ person, score }) => ({ person, score: score / total })),
    nobody: nobody / total,
  }
}

function weigh(features: readonly number[]): number {
  const { sum, scale } = loadWeights()
  return Math.exp(sum(features) * scale)
}
