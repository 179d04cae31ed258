/**
 * What a candidate is judged by that does not depend on the quotation but for where it stands from there: what it is, and
 * the words around it. The same for each candidate and relation, because ten quotations ask about the same candidates.
 */
import { mix } from '../../text/hash.ts'
import type { Candidate } from '../candidates.ts'
import { type Context, sentenceAt } from '../context.ts'
import type { Item } from '../item.ts'
import { tellsTime } from '../noun-phrases.ts'
import { hashItem, STRENGTHS, strength } from './measures.ts'
import { digitsOf, keyOf, recurring, recurringDigits } from './recurring.ts'
import { isNear, RELATIONS } from './relation.ts'
import type { FeatureSink } from './sink.ts'
import { KINDS, type Traits } from './traits.ts'

/** What stands beside a candidate, as numbers. */
interface Surroundings {
  /** Its words: the head and the first one. */
  readonly head: number
  readonly first: number
  /** The words beside it; 0 beyond either end of the text. */
  readonly before: number
  readonly beforeThat: number
  readonly after: number
  readonly afterThat: number
  /** The first verb behind it, past auxiliaries and adverbs: its word and how strongly it announces; 0 for none. */
  readonly verb: number
  readonly next: number
  /** All that is said of it in small numbers, as a key of `POSTURE`. */
  readonly posture: number
}

/**
 * Its kind; how strongly a verb right before it announces, and one behind; and, each 0 or 1, whether it opens its sentence,
 * whether it is the object of a preposition, who seldom says anything ("Kesten" in "the head of the board at Kesten"), and
 * whether it stands inside another phrase.
 */
const POSTURE = [KINDS, STRENGTHS, STRENGTHS, 2, 2, 2] as const
const POSTURES = POSTURE.reduce((product, base) => product * base, 1)

const STANDING = recurringDigits([RELATIONS, POSTURES], ([relation, posture], sink) => {
  const [kind, inverted, next, opens, governed, inner] = digitsOf(posture, POSTURE)
  sink.group('where it stands')
  sink.add(mix(1, relation))
  sink.add(mix(23, opens, relation))
  sink.group('what kind of phrase it is')
  sink.add(mix(5, relation, kind))
  if (inner) sink.add(mix(100, relation))
  sink.group('the verb beside it')
  sink.add(mix(16, next, relation))
  sink.add(mix(18, inverted, relation))
  sink.add(mix(19, mix(inverted, next), mix(relation, kind)))
  sink.add(mix(25, relation, mix(opens, next)))
  sink.add(mix(29, governed, mix(next, relation)))
})

/** Returns a function that hands on the features of a candidate in a relation to the quotation. */
export function candidateFeaturesIn(
  context: Context,
  traitsOf: (candidate: Candidate) => Traits,
): (candidate: Candidate, relation: number, sink: FeatureSink) => void {
  const { all } = context.candidates
  const wordAt = wordsIn(context.narration.items)
  const known: Surroundings[] = []
  const around = (index: number): Surroundings => {
    known[index] ??= surroundingsOf(all[index]!, traitsOf(all[index]!), wordAt, context)
    return known[index]!
  }
  const own = recurring(all.length, (index, sink) => {
    ownFeatures(around(index), traitsOf(all[index]!), sink)
  })
  const related = recurring(all.length * RELATIONS, (key, sink) => {
    const relation = key % RELATIONS
    const index = (key - relation) / RELATIONS
    sink.again(own, index)
    relatedFeatures(around(index), traitsOf(all[index]!), relation, sink)
  })
  return ({ index }, relation, sink) => sink.again(related, index * RELATIONS + relation)
}

function surroundingsOf(
  candidate: Candidate,
  { kind }: Traits,
  wordAt: (item: number) => number,
  context: Context,
): Surroundings {
  const { from, to, head } = candidate
  const { narration, candidates } = context
  const { items } = narration
  const verb = nextVerb(items, to)
  const next = verb ? strength(verb) : 0
  const ahead = items[from - 1]
  const inverted = ahead ? strength(ahead) : 0
  const opens = Number(sentenceAt(narration, head).from === from)
  const governed = Number(ahead?.pos === 'ADP' && ahead.quotation < 0)
  const inner = Number(candidates.at[head] !== candidate)
  return {
    head: wordAt(head),
    first: wordAt(from),
    before: wordAt(from - 1),
    beforeThat: wordAt(from - 2),
    after: wordAt(to),
    afterThat: wordAt(to + 1),
    verb: verb ? hashItem(verb) : 0,
    next,
    posture: keyOf([kind, inverted, next, opens, governed, inner], POSTURE),
  }
}

function ownFeatures(around: Surroundings, { kind, type, naming }: Traits, sink: FeatureSink): void {
  const { head, first, before, beforeThat, after, afterThat } = around
  sink.group('what kind of phrase it is')
  sink.add(mix(7, kind, type))
  sink.add(mix(8, head, kind))
  sink.add(mix(24, first, kind))
  sink.group('the words beside it')
  sink.add(mix(10, after))
  sink.add(mix(11, before))
  sink.add(mix(14, afterThat, after))
  sink.add(mix(15, beforeThat, before))
  sink.group('how often it is named')
  sink.add(mix(80, naming))
}

function relatedFeatures(
  { head, before, after, verb, next, posture }: Surroundings,
  { kind, type, naming }: Traits,
  relation: number,
  sink: FeatureSink,
): void {
  sink.again(STANDING, relation * POSTURES + posture)
  sink.group('what kind of phrase it is')
  sink.add(mix(6, relation, type))
  sink.add(mix(9, head, relation))
  sink.group('the words beside it')
  sink.add(mix(12, after, relation))
  sink.add(mix(13, before, relation))
  sink.group('the verb beside it')
  sink.add(mix(17, verb, relation))
  sink.add(mix(26, type, mix(next, relation)))
  sink.add(mix(28, before, mix(next, relation)))
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

/** Returns a function that gives the word of an item, 0 beyond either end of the text; six phrases ask for the same one. */
function wordsIn(items: readonly Item[]): (item: number) => number {
  const known = new Int32Array(items.length)
  return (at) => {
    if (at < 0 || at >= items.length) return 0
    known[at] ||= hashItem(items[at]!)
    return known[at]!
  }
}

/** The first verb behind a phrase, past auxiliaries, adverbs and what tells the time. */
function nextVerb(items: readonly Item[], to: number): Item | null {
  for (let at = to; at < Math.min(to + 5, items.length); at++) {
    const item = items[at]!
    if (item.quotation >= 0) return null
    if (item.pos === 'VERB') return item
    const stands = item.pos === 'AUX' || item.pos === 'ADV' || item.pos === 'PART' || tellsTime(items, at)
    if (!stands) return null
  }
  return null
}
