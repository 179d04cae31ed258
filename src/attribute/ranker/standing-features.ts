/** How far from the quotation a candidate stands. */
import { mix } from '../../text/hash.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import type { Site } from '../narration.ts'
import { BUCKETS, bucket } from './measures.ts'
import { recurringDigits } from './recurring.ts'
import { RELATIONS } from './relation.ts'
import type { FeatureSink } from './sink.ts'

const FARTHEST = 4
/** Number of answers to "how many", none and "as many as count or more" included. */
const COUNTS = FARTHEST + 1
/** So many items from the one towards the other are looked at for phrases between the two. */
const REACH = 60

const IN_WORDS = recurringDigits([RELATIONS, BUCKETS, COUNTS], ([relation, distance, phrases], sink) => {
  sink.group('where it stands')
  sink.add(mix(2, relation, distance))
  sink.add(mix(27, phrases, relation))
})

const IN_SENTENCES = recurringDigits(
  [RELATIONS, COUNTS, COUNTS],
  ([relation, sentences, paragraphs], sink) => {
    sink.group('where it stands')
    sink.add(mix(3, relation, sentences))
    sink.add(mix(4, relation, paragraphs))
  },
)

export function standingFeatures(
  { from, to, head }: Candidate,
  { first, last }: Site,
  relation: number,
  { narration: { items, sentenceOf }, candidates: { begunBefore } }: Context,
  sink: FeatureSink,
): void {
  const isBefore = to <= first
  const anchor = isBefore ? first : last
  const start = isBefore ? to : last + 1
  const end = isBefore ? first : from
  const seen = Math.max(start, Math.min(end, start + REACH))
  const phrases = Math.min(FARTHEST, begunBefore[seen]! - begunBefore[start]!)
  const sentences = Math.min(FARTHEST, Math.abs(sentenceOf[anchor]! - sentenceOf[head]!))
  const paragraphs = Math.min(FARTHEST, Math.abs(items[anchor]!.block - items[head]!.block))
  sink.again(IN_WORDS, (relation * BUCKETS + bucket(end - start)) * COUNTS + phrases)
  sink.again(IN_SENTENCES, (relation * COUNTS + sentences) * COUNTS + paragraphs)
}
