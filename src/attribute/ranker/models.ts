/**
 * The two trained models by which speakers are ranked: of words in marks, and of what is reported without any. Who has
 * seen reports besides quotations finds their speakers better, but takes more terms for somebody's words.
 */
import { lazyWeights, type Weights } from '../../lexicon/weights.ts'

export interface Model {
  /** Its place among the models. */
  readonly index: number
  readonly weights: () => Weights
  /** Makes the probabilities mean what they say; fitted by cross-validation (`scripts/train-speakers.mjs --folds`). */
  readonly temperature: number
  /** The score of nobody at all, who competes where no rule speaks: else an only candidate would be certain. It goes with the weights. */
  readonly nobody: number
}

export const MODELS = 2

export const OF_QUOTATIONS: Model = {
  index: 0,
  weights: lazyWeights('speakers.weights.gz'),
  temperature: 1.15,
  nobody: -3.4,
}

export const OF_REPORTS: Model = {
  index: 1,
  weights: lazyWeights('reporters.weights.gz'),
  temperature: 1.15,
  nobody: -3.4,
}
