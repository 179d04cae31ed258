/** The words of one sentence as numbers for features; what lies outside is one number, so that edges are seen. */
import { wordCluster } from '../../lexicon/clusters.ts'
import { hashText } from '../../text/hash.ts'
import type { Item, Range } from '../item.ts'
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
  const column = () => new Int32Array(to - from).fill(QUOTATION)
  const [words, lemmas, tags, clusters] = [column(), column(), column(), column()]
  const [coarse, strengths] = [column(), column()]
  for (let at = from; at < to; at++) {
    const item = items[at]!
    if (item.quotation >= 0) continue
    const row = at - from
    const cluster = wordCluster(item.lower)
    words[row] = hashText(item.lower)
    lemmas[row] = item.lemma === item.lower ? words[row]! : hashText(item.lemma)
    tags[row] = hashText(item.pos)
    clusters[row] = hashText(cluster)
    coarse[row] = cluster.charCodeAt(0) || 0
    strengths[row] = strength(item)
  }
  const reader = (known: Int32Array) => (at: number) => (at < from || at >= to ? OUTSIDE : known[at - from]!)
  return {
    items,
    from,
    to,
    word: reader(words),
    lemma: reader(lemmas),
    tag: reader(tags),
    cluster: reader(clusters),
    coarse: reader(coarse),
    strength: reader(strengths),
  }
}
