/** What the words of a stretch say together, whatever stands around them. */
import { mix } from '../../text/hash.ts'
import type { WordFacts } from '../word-facts.ts'
import type { FeatureSink } from './sink.ts'

/** Longer stretches count as this long. */
export const LONG = 6

/** What the words can be, one after the other. */
export function kindsOf(words: readonly WordFacts[]): number {
  let kinds = Math.min(words.length, LONG)
  for (const word of words) kinds = mix(81, kinds, word.kinds)
  return kinds
}

/** `place` is the number of the place that the words name. */
export function ownFeatures(words: readonly WordFacts[], place: number, sink: FeatureSink): void {
  const length = Math.min(words.length, LONG)
  const first = words[0]!
  const last = words.at(-1)!
  let all = length
  let shapes = length
  let classes = length
  let fine = length
  for (const own of words) {
    all = mix(80, all, own.word)
    shapes = mix(82, shapes, own.shape)
    classes = mix(99, classes, own.coarse)
    fine = mix(101, fine, own.fine)
  }
  sink.add(mix(83, length))
  sink.add(mix(84, all))
  sink.add(mix(85, kindsOf(words)))
  sink.add(mix(86, shapes))
  sink.add(mix(100, classes))
  sink.add(fine)
  sink.add(mix(90, place, length))
  sink.add(mix(93, place, first.kinds))
  sink.add(mix(94, first.kinds, last.kinds))
  sink.add(mix(109, first.word, last.word))
}
