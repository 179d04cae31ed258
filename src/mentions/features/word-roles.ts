/**
 * What a word says by itself, by where it stands as seen from a stretch. None of it depends on anything but the word, so
 * that the sum of its weights is worked out once and kept (`score-sink.ts`): that is two thirds of all features.
 */
import { mix } from '../../text/hash.ts'
import { CAPITALISED, type WordFacts } from '../word-facts.ts'
import { LONG, ownFeatures } from './own-features.ts'
import { addBits, type FeatureSink } from './sink.ts'

/** First of the stretch and of its sentence; first of the stretch alone. */
export const OPENING = 0
export const FIRST = 1
/** One, two and three words before the stretch. */
export const BEFORE = 2
export const SECOND_BEFORE = 3
export const THIRD_BEFORE = 4
/** Last of the stretch; one, two and three words behind it. */
export const LAST = 5
export const AFTER = 6
export const SECOND_AFTER = 7
export const THIRD_AFTER = 8
/** Anywhere in the stretch. */
export const INSIDE = 9
/** The whole of it. */
export const ALONE = 10
/** Before, and behind, a stretch of one word, of two, … of six and more. */
export const BEFORE_LENGTH = 11
export const AFTER_LENGTH = 17

type WordFeatures = (word: WordFacts, sink: FeatureSink) => void

const first =
  (isFirst: 0 | 1): WordFeatures =>
  (own, sink) => {
    sink.add(mix(1, own.word))
    sink.add(mix(2, own.kinds))
    sink.add(mix(8, isFirst, own.ordinary))
    sink.add(mix(9, isFirst, own.kinds))
    sink.add(mix(13, own.prefix))
    sink.add(mix(19, own.fine))
  }

const before: WordFeatures = ({ word, suffix, fine }, sink) => {
  sink.add(mix(3, word))
  sink.add(mix(15, suffix))
  sink.add(mix(16, fine))
}

const secondBefore: WordFeatures = ({ word, fine }, sink) => {
  sink.add(mix(6, word))
  sink.add(mix(25, fine))
}

const thirdBefore: WordFeatures = ({ word }, sink) => sink.add(mix(14, word))

const last: WordFeatures = (own, sink) => {
  sink.add(mix(31, own.word))
  sink.add(mix(32, own.kinds))
  sink.add(mix(38, own.suffix))
  sink.add(mix(39, own.ending))
  sink.add(mix(49, own.fine))
}

const after: WordFeatures = ({ word, lemma, suffix, fine }, sink) => {
  sink.add(mix(33, word))
  sink.add(mix(37, lemma))
  sink.add(mix(45, suffix))
  sink.add(mix(46, fine))
}

const secondAfter: WordFeatures = ({ word, fine }, sink) => {
  sink.add(mix(42, word))
  sink.add(mix(54, fine))
}

const thirdAfter: WordFeatures = ({ word }, sink) => sink.add(mix(55, word))

const inside: WordFeatures = (own, sink) => {
  sink.add(mix(61, own.word))
  sink.add(mix(62, own.kinds))
  sink.add(mix(63, own.suffix))
  sink.add(mix(64, own.shape))
  sink.add(mix(68, own.fine))
  sink.add(mix(69, own.coarse))
  sink.add(mix(65, own.ordinary, own.kinds & CAPITALISED))
  addBits(sink, 67, own.kinds)
  sink.add(mix(71, own.coarse, own.kinds))
}

const alone: WordFeatures = (own, sink) => ownFeatures([own], own.place, sink)

const beforeLength = (length: number): WordFeatures => {
  return ({ word, kinds, fine }, sink) => {
    sink.add(mix(87, length, word))
    sink.add(mix(95, length, kinds))
    sink.add(mix(110, length, fine))
  }
}

const afterLength = (length: number): WordFeatures => {
  return ({ word, kinds, fine }, sink) => {
    sink.add(mix(88, length, word))
    sink.add(mix(96, length, kinds))
    sink.add(mix(111, length, fine))
  }
}

const lengths = Array.from({ length: LONG }, (_, i) => i + 1)

/** In the order of the numbers above. */
export const wordRoles: readonly WordFeatures[] = [
  first(1),
  first(0),
  before,
  secondBefore,
  thirdBefore,
  last,
  after,
  secondAfter,
  thirdAfter,
  inside,
  alone,
  ...lengths.map(beforeLength),
  ...lengths.map(afterLength),
]
