/** How likely it is that words in marks are somebody's, as trained on annotated news by `scripts/train-kinds.mjs`. */
import { lazyWeights } from '../../lexicon/weights.ts'
import { kindFeatures } from './kind-features.ts'
import type { QuoteView } from './quote-view.ts'

const loadWeights = lazyWeights('kinds.weights')

/** 0…1. */
export function reportProbability(quote: QuoteView): number {
  const { sum, scale } = loadWeights()
  return 1 / (1 + Math.exp(-sum(kindFeatures(quote)) * scale))
}
