/** How far from the quotation a candidate stands. */
import { mix } from '../../text/hash.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import type { Site } from '../narration.ts'
import { BUCKETS, bucket } from './measures.ts'
import { RELATIONS } from './relation.ts'
import { type FeatureSink, Recurring } from './sink.ts'

const FARTHEST = 4
/** Number of answers to "how many", none and "as many as count or more" included. */
const COUNTS = FARTHEST + 1
/** So many items from the one towards the other are looked at for phrases between the two. */
const REACH = 60

/** Returns a function that hands on how far a candidate stands from the quotation at `site`. */
export function standingFeaturesIn({
  narration: { items, sentenceOf },
  candidates: { begunBefore },
}: Context): (candidate: Candidate, site: Site, relation: number, sink: FeatureSink) => void {
  const inWords = new Recurring(RELATIONS * BUCKETS * COUNTS, (key, sink) => {
    const [rest, phrases] = [Math.floor(key / COUNTS), key % COUNTS]
    const [relation, distance] = [Math.floor(rest / BUCKETS), rest % BUCKETS]
    sink.group('where it stands')
    sink.add(mix(2, relation, distance))
    sink.add(mix(27, phrases, relation))
  })
  const inSentences = new Recurring(RELATIONS * COUNTS * COUNTS, (key, sink) => {
    const [rest, paragraphs] = [Math.floor(key / COUNTS), key % COUNTS]
    const [relation, sentences] = [Math.floor(rest / COUNTS), rest % COUNTS]
    sink.group('where it stands')
    sink.add(mix(3, relation, sentences))
    sink.add(mix(4, relation, paragraphs))
  })
  return ({ from, to, head }, { first, last }, relation, sink) => {
    const isBefore = to <= first
    const anchor = isBefore ? first : last
    const start = isBefore ? to : last + 1
    const end = isBefore ? first : from
    const seen = Math.max(start, Math.min(end, start + REACH))
    const phrases = Math.min(FARTHEST, begunBefore[seen]! - begunBefore[start]!)
    const sentences = Math.min(FARTHEST, Math.abs(sentenceOf[anchor]! - sentenceOf[head]!))
    const paragraphs = Math.min(FARTHEST, Math.abs(items[anchor]!.block - items[head]!.block))
    sink.again(inWords, (relation * BUCKETS + bucket(end - start)) * COUNTS + phrases)
    sink.again(inSentences, (relation * COUNTS + sentences) * COUNTS + paragraphs)
  }
}
