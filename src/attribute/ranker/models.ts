/**
 * The two trained models by which speakers are ranked: of words in marks, and of what is reported without any. Who has
 * seen reports besides quotations finds their speakers better, but takes more terms for somebody's words.
 */
import { lazyWeights, type Weights } from '../../lexicon/weights.ts'

export interface Model {
  /** Its place among the models. */
  readonly index: number
  readonly weights: () => Weights
}

export const MODELS = 2

export const OF_QUOTATIONS: Model = { index: 0, weights: lazyWeights('speakers.weights') }

export const OF_REPORTS: Model = { index: 1, weights: lazyWeights('reporters.weights') }
