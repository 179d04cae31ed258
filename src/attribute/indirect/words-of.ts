/** The words of one sentence as numbers for features; what lies outside is one number, so that edges are seen. */
import { wordCluster } from '../../lexicon/clusters.ts'
import { hashText } from '../../text/hash.ts'
import type { Item, Range } from '../narration.ts'
import { strength } from '../ranker/measures.ts'

export interface Words extends Range {
  readonly items: readonly Item[]
  readonly word: (at: number) => number
  readonly lemma: (at: number) => number
  readonly tag: (at: number) => number
  /** One of 1024 classes of words that stand in the same company. */
  readonly cluster: (at: number) => number
  /** One of 64 classes. */
  readonly coarse: (at: number) => number
  /** How strongly a verb announces words, 0…5. */
  readonly strength: (at: number) => number
}

const OUTSIDE = 1
const QUOTATION = 3

export function wordsOf(items: readonly Item[], { from, to }: Range): Words {
  const read = (look: (item: Item) => number) => {
    const known = new Int32Array(to - from)
    for (let at = from; at < to; at++)
      known[at - from] = items[at]!.quotation >= 0 ? QUOTATION : look(items[at]!)
    return (at: number) => (at < from || at >= to ? OUTSIDE : known[at - from]!)
  }
  return {
    items,
    from,
    to,
    word: read(({ lower }) => hashText(lower)),
    lemma: read(({ lemma }) => hashText(lemma)),
    tag: read(({ pos }) => hashText(pos)),
    cluster: read(({ lower }) => hashText(wordCluster(lower))),
    coarse: read(({ lower }) => wordCluster(lower).charCodeAt(0) || 0),
    strength: read(strength),
  }
}
