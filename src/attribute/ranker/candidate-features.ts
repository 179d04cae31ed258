/**
 * What a candidate is judged by that does not depend on the quotation but for where it stands from there: what it is, and
 * the words around it. The same for each candidate and relation, because ten quotations ask about the same candidates.
 */
import { mix } from '../../text/hash.ts'
import type { Candidate } from '../candidates.ts'
import { type Context, sentenceAt } from '../context.ts'
import type { Item } from '../narration.ts'
import { hashItem, strength } from './measures.ts'
import { isNear, RELATIONS } from './relation.ts'
import { type FeatureSink, Recurring } from './sink.ts'
import type { Traits } from './traits.ts'

/** Returns a function that hands on the features of a candidate in a relation to the quotation. */
export function candidateFeaturesIn(
  context: Context,
  traitsOf: (candidate: Candidate) => Traits,
): (candidate: Candidate, relation: number, sink: FeatureSink) => void {
  const { all } = context.candidates
  const own = new Recurring(all.length, (index, sink) => {
    ownFeatures(all[index]!, traitsOf(all[index]!), context, sink)
  })
  const related = new Recurring(all.length * RELATIONS, (key, sink) => {
    const [index, relation] = [Math.floor(key / RELATIONS), key % RELATIONS]
    sink.again(own, index)
    relatedFeatures(all[index]!, traitsOf(all[index]!), relation, context, sink)
  })
  return ({ index }, relation, sink) => sink.again(related, index * RELATIONS + relation)
}

function ownFeatures(
  { from, to, head }: Candidate,
  { kind, type, naming }: Traits,
  { narration: { items } }: Context,
  sink: FeatureSink,
): void {
  const [before, after] = [wordAt(items, from - 1), wordAt(items, to)]
  sink.group('what kind of phrase it is')
  sink.add(mix(7, kind, type))
  sink.add(mix(8, wordAt(items, head), kind))
  sink.add(mix(24, wordAt(items, from), kind))
  sink.group('the words beside it')
  sink.add(mix(10, after))
  sink.add(mix(11, before))
  sink.add(mix(14, wordAt(items, to + 1), after))
  sink.add(mix(15, wordAt(items, from - 2), before))
  sink.group('how often it is named')
  sink.add(mix(80, naming))
}

function relatedFeatures(
  candidate: Candidate,
  { kind, type, naming }: Traits,
  relation: number,
  { narration, candidates }: Context,
  sink: FeatureSink,
): void {
  const { items } = narration
  const { from, to, head } = candidate
  const [before, after] = [wordAt(items, from - 1), wordAt(items, to)]
  const verb = nextVerb(items, to)
  const next = verb ? strength(verb) : 0
  const inverted = from > 0 ? strength(items[from - 1]!) : 0
  const opens = sentenceAt(narration, head).from === from ? 1 : 0
  sink.group('where it stands')
  sink.add(mix(1, relation))
  sink.add(mix(23, opens, relation))
  sink.group('what kind of phrase it is')
  sink.add(mix(5, relation, kind))
  sink.add(mix(6, relation, type))
  sink.add(mix(9, wordAt(items, head), relation))
  if (candidates.at[head] !== candidate) sink.add(mix(100, relation))
  sink.group('the words beside it')
  sink.add(mix(12, after, relation))
  sink.add(mix(13, before, relation))
  sink.group('the verb beside it')
  sink.add(mix(16, next, relation))
  sink.add(mix(17, verb ? hashItem(verb) : 0, relation))
  sink.add(mix(18, inverted, relation))
  sink.add(mix(19, mix(inverted, next), mix(relation, kind)))
  sink.add(mix(25, relation, mix(opens, next)))
  sink.add(mix(26, type, mix(next, relation)))
  sink.add(mix(28, before, mix(next, relation)))
  sink.add(mix(29, isGoverned(items[from - 1]) ? 1 : 0, mix(next, relation)))
  sink.group('how often it is named')
  sink.add(mix(81, naming, relation))
  // No way of its own leads to the quotation from another sentence.
  if (!isNear(relation)) wayFeatures(0, relation, { kind, type }, sink)
}

/** The way from the candidate to the quotation, a number from `path.ts`. */
export function wayFeatures(
  path: number,
  relation: number,
  { kind, type }: Pick<Traits, 'kind' | 'type'>,
  sink: FeatureSink,
): void {
  sink.group('the way to the quotation')
  sink.add(mix(20, path, relation))
  sink.add(mix(21, path, kind))
  sink.add(mix(22, path, type))
}

/** The word of an item, 0 beyond either end of the text. */
function wordAt(items: readonly Item[], at: number): number {
  return items[at] ? hashItem(items[at]) : 0
}

/** "at Kesten" in "the head of the board at Kesten": the object of a preposition is seldom who says. */
function isGoverned(before: Item | undefined): boolean {
  return before?.pos === 'ADP' && before.quotation < 0
}

/** The first verb behind a phrase, past auxiliaries and adverbs. */
function nextVerb(items: readonly Item[], to: number): Item | null {
  for (let at = to; at < Math.min(to + 5, items.length); at++) {
    const item = items[at]!
    if (item.quotation >= 0) return null
    if (item.pos === 'VERB') return item
    if (item.pos !== 'AUX' && item.pos !== 'ADV' && item.pos !== 'PART') return null
  }
  return null
}
