/**
 * What a candidate is judged by that does not depend on the quotation but for where it stands from there: what it is, and
 * the words around it. One list for each candidate and relation, because ten quotations ask about the same candidates.
 */

import type { Resolved } from '../../model.ts'
import { mix } from '../../text/hash.ts'
import type { Candidate } from '../candidates.ts'
import { type Context, sentenceAt } from '../context.ts'
import { nameTheSource } from '../name-the-source.ts'
import type { Item } from '../narration.ts'
import { bucket, hashItem, strength } from './measures.ts'
import { SharedGroup } from './sink.ts'

const PHRASES = ['name', 'nominal', 'pronoun', 'relative']
/** Number of kinds: each phrase may be a genitive. */
export const KINDS = 2 * PHRASES.length
const TYPES = ['person', 'place', 'organization', 'other']

/** What a candidate is, as numbers. */
export interface Traits {
  readonly kind: number
  readonly type: number
  /** The entity that it most likely stands for, or -1. */
  readonly entity: number
  /** The phrase that names its person. */
  readonly source: Candidate
  /** By relation to the quotation. */
  readonly groups: (readonly SharedGroup[])[]
}

/** Returns a function that works out the traits of a candidate once. */
export function traitsIn(context: Context): (candidate: Candidate) => Traits {
  const { document, narration } = context
  const known = new Map<Candidate, Traits>()
  return (candidate) => {
    const found = known.get(candidate)
    if (found) return found
    const traits: Traits = {
      kind: PHRASES.indexOf(candidate.kind) * 2 + (candidate.genitive ? 1 : 0),
      type: typeOf(candidate, document, narration.items[candidate.head]!),
      entity: entityOf(candidate, document),
      source: nameTheSource(candidate, context),
      groups: [],
    }
    known.set(candidate, traits)
    return traits
  }
}

export function candidateFeatures(
  candidate: Candidate,
  { kind, type, entity, groups }: Traits,
  relation: number,
  { document, narration, candidates }: Context,
): readonly SharedGroup[] {
  const known = groups[relation]
  if (known) return known
  const { items } = narration
  const { from, to, head } = candidate
  const word = (at: number): number => (items[at] ? hashItem(items[at]) : 0)
  const [own, first, before, after] = [word(head), word(from), word(from - 1), word(to)]
  const next = nextVerb(items, to)
  const inverted = from > 0 ? strength(items[from - 1]!) : 0
  const start = sentenceAt(narration, head).from === from ? 1 : 0
  const named = entity < 0 ? 0 : bucket(document.entities[entity]!.mentions.length)
  const verb = mix(next.strength, relation)
  const phrase = [
    mix(5, relation, kind),
    mix(6, relation, type),
    mix(7, kind, type),
    mix(8, own, kind),
    mix(9, own, relation),
    mix(24, first, kind),
  ]
  if (candidates.at[head] !== candidate) phrase.push(mix(100, relation))
  const list = [
    new SharedGroup('where it stands', [mix(1, relation), mix(23, start, relation)]),
    new SharedGroup('what kind of phrase it is', phrase),
    new SharedGroup('the words beside it', [
      mix(10, after),
      mix(11, before),
      mix(12, after, relation),
      mix(13, before, relation),
      mix(14, word(to + 1), after),
      mix(15, word(from - 2), before),
    ]),
    new SharedGroup('the verb beside it', [
      mix(16, next.strength, relation),
      mix(17, next.word, relation),
      mix(18, inverted, relation),
      mix(19, mix(inverted, next.strength), mix(relation, kind)),
      mix(25, relation, mix(start, next.strength)),
      mix(26, type, verb),
      mix(28, before, verb),
      mix(29, isGoverned(items[from - 1]) ? 1 : 0, verb),
    ]),
    new SharedGroup('how often it is named', [mix(80, named), mix(81, named, relation)]),
  ]
  groups[relation] = list
  return list
}

function entityOf({ mention, reference }: Candidate, document: Resolved): number {
  if (mention >= 0) return document.entityOf[mention]!
  return reference >= 0 ? (document.references[reference]!.candidates[0]?.entity ?? -1) : -1
}

function typeOf({ mention, kind }: Candidate, { mentions }: Resolved, head: Item): number {
  if (mention >= 0) return 1 + TYPES.indexOf(mentions[mention]!.type)
  return kind === 'pronoun' ? hashItem(head) : 0
}

/** "at Kesten" in "the head of the board at Kesten": the object of a preposition is seldom who says. */
function isGoverned(before: Item | undefined): boolean {
  return before?.pos === 'ADP' && before.quotation < 0
}

/** The first verb behind a phrase, past auxiliaries and adverbs. */
function nextVerb(items: readonly Item[], to: number): { strength: number; word: number } {
  for (let at = to; at < Math.min(to + 5, items.length); at++) {
    const item = items[at]!
    if (item.quotation >= 0) break
    if (item.pos === 'VERB') return { strength: strength(item), word: hashItem(item) }
    if (item.pos !== 'AUX' && item.pos !== 'ADV' && item.pos !== 'PART') break
  }
  return { strength: 0, word: 0 }
}
