/**
 * What two neighbouring words say, each and together, by where they stand as seen from a stretch: two thirds of the pairs in
 * an article have been met before, in it or in those read earlier, so that these sums too are worth keeping.
 */
import { mix } from '../../text/hash.ts'
import { CAPITALISED, outside, type WordFacts } from '../word-facts.ts'
import { kindsOf } from './own-features.ts'
import type { FeatureSink } from './sink.ts'
import {
  AFTER,
  AFTER_LENGTH,
  ALONE,
  BEFORE,
  BEFORE_LENGTH,
  FIRST,
  LAST,
  OPENING,
  SECOND_AFTER,
  SECOND_BEFORE,
} from './word-roles.ts'

/** The two words before a stretch. */
export const APPROACH = 0
/** The word before it and its first; the same of a stretch of one word. */
export const ENTRY = 1
export const ENTRY_ALONE = 2
/** Its last word and the one behind it; the same of a stretch of one word. */
export const EXIT = 3
export const EXIT_ALONE = 4
/** The two words behind it. */
export const DEPARTURE = 5

type PairFeatures = (left: WordFacts, right: WordFacts, sink: FeatureSink) => void

const approach: PairFeatures = (second, before, sink) => {
  sink.addWord(SECOND_BEFORE, second)
  sink.add(mix(4, before.word, second.word))
  sink.add(mix(7, second.kinds, before.kinds))
  sink.add(mix(18, second.coarse, before.coarse))
}

const entry: PairFeatures = (before, own, sink) => {
  sink.addWord(BEFORE, before)
  sink.addWord(before === outside ? OPENING : FIRST, own)
  sink.add(mix(5, before.kinds, own.kinds))
  sink.add(mix(11, before.lemma, own.kinds & CAPITALISED))
  sink.add(mix(12, before.shape, own.shape))
  sink.add(mix(17, before.coarse, own.coarse))
  sink.add(mix(23, before.word, own.kinds))
  sink.add(mix(24, before.fine, own.coarse))
  sink.add(mix(26, before.word, own.shape))
}

const exit: PairFeatures = (own, after, sink) => {
  sink.addWord(LAST, own)
  sink.addWord(AFTER, after)
  sink.add(mix(35, own.kinds, after.kinds))
  sink.add(mix(41, own.shape, after.shape))
  sink.add(mix(47, after.coarse, own.coarse))
  sink.add(mix(52, own.kinds, after.word))
  sink.add(mix(53, after.fine, own.coarse))
  sink.add(mix(56, own.shape, after.word))
}

const departure: PairFeatures = (after, second, sink) => {
  sink.addWord(SECOND_AFTER, second)
  sink.add(mix(34, after.word, second.word))
  sink.add(mix(36, after.word, second.kinds))
  sink.add(mix(40, after.kinds, second.kinds))
  sink.add(mix(48, after.coarse, second.coarse))
  sink.add(mix(57, after.word, second.place))
}

/** What the place that the words of a stretch name, and what they can be, say together with the word before it. */
export function entryOf(before: WordFacts, place: number, kinds: number, sink: FeatureSink): void {
  sink.add(mix(91, place, before.word))
  sink.add(mix(92, place, before.kinds))
  sink.add(mix(103, kinds, before.kinds))
  sink.add(mix(105, kinds, before.word))
}

/** The same with the word behind it. */
export function exitOf(after: WordFacts, place: number, kinds: number, sink: FeatureSink): void {
  sink.add(mix(104, kinds, after.kinds))
  sink.add(mix(106, kinds, after.word))
  sink.add(mix(107, place, after.word))
  sink.add(mix(108, place, after.kinds))
}

const entryAlone: PairFeatures = (before, own, sink) => {
  sink.addWord(BEFORE_LENGTH, before)
  entryOf(before, own.place, kindsOf([own]), sink)
}

const exitAlone: PairFeatures = (own, after, sink) => {
  sink.addWord(ALONE, own)
  sink.addWord(AFTER_LENGTH, after)
  exitOf(after, own.place, kindsOf([own]), sink)
}

/** In the order of the numbers above. */
export const pairRoles: readonly PairFeatures[] = [approach, entry, entryAlone, exit, exitAlone, departure]
