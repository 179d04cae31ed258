/** How likely it is that words in marks are somebody's, as trained on annotated news by `scripts/train-kinds.mjs`. */
import { lazyWeights } from '../../lexicon/weights.ts'
import { kindFeatures } from './kind-features.ts'
import type { QuoteView } from './quote-view.ts'

const loadWeights = lazyWeights('kinds.weights.gz', 1)

/** 0…1. */
export function reportProbability(quote: QuoteView): number {
  const weights = loadWeights()
  const score = new Float64Array(1)
  for (const feature of kindFeatures(quote)) weights.add(feature, score, 0)
  return 1 / (1 + Math.exp(-score[0]!))
}
