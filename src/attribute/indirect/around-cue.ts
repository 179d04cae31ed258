/** What stands in the sentence of a word that may announce words. */
import { mix } from '../../text/hash.ts'
import type { Context } from '../context.ts'
import { bucket } from '../ranker/measures.ts'
import type { Words } from './words-of.ts'

export const PHRASES = ['name', 'nominal', 'pronoun', 'relative']

/** The strongest cue of a range, the last of equals: how strong, its word, how near the end, its item or -1. */
export function strongestCue({ strength, word }: Words, from: number, to: number) {
  let best = { strength: 0, word: 0, gap: 0, at: -1 }
  for (let at = from; at < to; at++) {
    if (strength(at) === 0 || strength(at) < best.strength) continue
    best = { strength: strength(at), word: word(at), gap: Math.min(5, bucket(to - at)), at }
  }
  return best
}

/** How far into a range the first words in marks are; 0 where there are none. */
export function quotationIn({ items }: Words, from: number, to: number): number {
  for (let at = from; at < to; at++) if (items[at]!.quotation >= 0) return 1 + Math.min(4, bucket(at - from))
  return 0
}

/** "that", "whether": 1 right behind the cue, 2 a little later ("told reporters that"), 0 nowhere near. */
export function conjunctionBehind({ items, to }: Words, cue: number): number {
  for (let at = cue + 1; at < Math.min(to, cue + 8); at++) {
    if (/^(that|whether|if|how|why)$/.test(items[at]!.lower)) return at === cue + 1 ? 1 : 2
  }
  return 0
}

/** The noun phrase behind the cue: "his support" in "announced his support for", "the island" in "point to the island". */
export function objectBehind(cue: number, { items, word, cluster, tag, to }: Words, { candidates }: Context) {
  let at = cue + 1
  while (at < Math.min(to, cue + 3) && /^(ADV|ADP|PART)$/.test(items[at]!.pos)) at++
  const found = at < to ? candidates.at[at] : null
  if (!found || found.from > at) return { head: 0, cluster: 0, kind: mix(9, tag(at)), after: 0 }
  const kind = mix(1 + PHRASES.indexOf(found.kind), at - cue)
  return { head: word(found.head), cluster: cluster(found.head), kind, after: word(found.to) }
}

/** The first verb behind the cue up to the next mark, and that mark. */
export function clauseBehind({ items, word, cluster, to }: Words, cue: number) {
  let mark = cue + 1
  let verb = -1
  for (; mark < Math.min(to, cue + 25); mark++) {
    const { pos, quotation } = items[mark]!
    if (pos === 'PUNCT' || quotation >= 0) break
    if (verb < 0 && (pos === 'VERB' || pos === 'AUX')) verb = mark
  }
  return {
    verb: verb < 0 ? 0 : word(verb),
    cluster: verb < 0 ? 0 : cluster(verb),
    gap: verb < 0 ? 9 : Math.min(6, verb - cue),
    mark: mix(mark < to ? word(mark) : 0, bucket(mark - cue)),
  }
}

/** "would" of "would never say", "to" of "to say"; 0 where there is none. */
export function helperBefore({ items, word, from }: Words, cue: number): number {
  for (let at = cue - 1; at >= Math.max(from, cue - 4); at--) {
    const { pos, lower } = items[at]!
    if (pos === 'AUX' || lower === 'to') return word(at)
    if (pos !== 'ADV' && pos !== 'PART') return 0
  }
  return 0
}

/** Whether the sentences before and behind hold words in marks, or begin with them. */
export function marksBeside(cue: number, { narration }: Context): number {
  const { items, sentences, sentenceOf } = narration
  const look = (index: number): number => {
    const sentence = sentences[index]
    if (!sentence) return 3
    if (items[sentence.from]!.quotation >= 0) return 2
    return items.slice(sentence.from, sentence.to).some(({ quotation }) => quotation >= 0) ? 1 : 0
  }
  return mix(look(sentenceOf[cue]! - 1), look(sentenceOf[cue]! + 1))
}
