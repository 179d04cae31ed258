/**
 * What a candidate for a quotation is judged by, as numbers: where it stands and how far away, what it is, the words
 * around it and around the quotation, the way from one to the other, which rules vote for it, and how much its person is
 * spoken of. The first argument of `mix` tells the templates apart.
 */

import { isCueNoun } from '../../lexicon/cues.ts'
import type { Resolved } from '../../model.ts'
import { hashText, mix } from '../../text/hash.ts'
import { adjoins } from '../beside.ts'
import type { Candidate } from '../candidates.ts'
import { type Answer, type Context, sentenceAt } from '../context.ts'
import type { Item, Site } from '../narration.ts'
import { deedFeatures } from './deed-features.ts'
import { governorFeaturesFor } from './governor-features.ts'
import { bucket, hashItem, strength } from './measures.ts'
import { pathBetween } from './path.ts'
import { quoteFeatures } from './quote-features.ts'
import type { Subjects } from './subjects.ts'
import { RULES, type Vote } from './votes.ts'

/** Where a candidate stands, seen from the quotation; one more where it stands behind it. */
const SENTENCE = 0
const PARAGRAPH = 2
const ELSEWHERE = 4

const KINDS = ['name', 'nominal', 'pronoun', 'relative']
const TYPES = ['person', 'place', 'organization', 'other']

/** Features that look at the same thing, and what that is, in words for people. */
export type FeatureGroup = readonly [name: string, features: readonly number[]]

/** Returns a function that lists the features of a candidate for the quotation at `site`, group by group. */
export function featuresFor(
  site: Site,
  context: Context,
  votes: readonly Vote[],
  subjects: Subjects,
): (candidate: Candidate) => FeatureGroup[] {
  const { document, narration, candidates, answers } = context
  const { items, sentenceOf, sites } = narration
  const quote = quoteFeatures(site, context)
  const governorFeatures = governorFeaturesFor(site, context)
  const answerOf = (other: Site | undefined) => (other ? answers.get(other.quotation) : undefined)
  const neighbours = [answerOf(sites[site.index - 1]), answerOf(sites[site.index + 1])]

  return (candidate) => {
    const { from, to, head } = candidate
    const isBefore = to <= site.first
    const distance = isBefore ? site.first - to : from - site.last - 1
    const anchor = isBefore ? site.first : site.last
    const relation = relationOf(candidate, anchor, narration) + (isBefore ? 0 : 1)
    const kind = KINDS.indexOf(candidate.kind) * 2 + (candidate.genitive ? 1 : 0)
    const type = typeOf(candidate, document, items[head]!)
    const word = (at: number): number => (items[at] ? hashItem(items[at]) : 0)
    const next = nextVerb(items, to)
    const inverted = from > 0 ? strength(items[from - 1]!) : 0
    const near = relation < PARAGRAPH
    const path = near ? pathBetween(isBefore ? to : site.last + 1, isBefore ? site.first : from, context) : 0
    const start = sentenceAt(narration, head).from === from ? 1 : 0
    const sentences = Math.min(4, Math.abs(sentenceOf[anchor]! - sentenceOf[head]!))
    const paragraphs = Math.min(4, Math.abs(items[anchor]!.block - items[head]!.block))

    const groups: FeatureGroup[] = [
      [
        'where it stands',
        [
          mix(1, relation),
          mix(2, relation, bucket(distance)),
          mix(3, relation, sentences),
          mix(4, relation, paragraphs),
          mix(23, start, relation),
          mix(27, phrasesBetween(candidate, site, isBefore, context), relation),
        ],
      ],
      [
        'what kind of phrase it is',
        [
          mix(5, relation, kind),
          mix(6, relation, type),
          mix(7, kind, type),
          mix(8, word(head), kind),
          mix(9, word(head), relation),
          mix(24, word(from), kind),
          ...(candidates.at[head] === candidate ? [] : [mix(100, relation)]),
        ],
      ],
      [
        'the words beside it',
        [
          mix(10, word(to)),
          mix(11, word(from - 1)),
          mix(12, word(to), relation),
          mix(13, word(from - 1), relation),
          mix(14, word(to + 1), word(to)),
          mix(15, word(from - 2), word(from - 1)),
        ],
      ],
      [
        'the verb beside it',
        [
          mix(16, next.strength, relation),
          mix(17, next.word, relation),
          mix(18, inverted, relation),
          mix(19, mix(inverted, next.strength), mix(relation, kind)),
          mix(25, relation, mix(start, next.strength)),
          mix(26, type, mix(next.strength, relation)),
          mix(28, word(from - 1), mix(next.strength, relation)),
          mix(29, isGoverned(items[from - 1]) ? 1 : 0, mix(next.strength, relation)),
        ],
      ],
      ['the way to the quotation', [mix(20, path, relation), mix(21, path, kind), mix(22, path, type)]],
      [
        'how the quotation sits in its sentence',
        quote.flatMap((value) => sitting(value, relation, kind, near, path)),
      ],
      ['what the rules say', voteFeatures(candidate, votes, relation, kind, type, context)],
      ['how often it is named', salienceFeatures(candidate, relation, context)],
      [
        'the quotations before and after',
        neighbours.flatMap((answer, side) => {
          if (!answer) return []
          const same = sameness(candidate, answer, context)
          return [mix(82 + side, same, relation), mix(84 + side, same, kind), mix(86 + side, same, quote[0]!)]
        }),
      ],
      ['the noun that it owns', utteranceFeatures(candidate, site, relation, context)],
    ]
    if (near) {
      groups.push(
        [
          'the verbs it is the subject of',
          deedFeatures(subjects.get(candidate) ?? [], site, relation, context),
        ],
        ['the words that rule the quotation', governorFeatures(candidate, relation)],
      )
    }
    return groups
  }
}

function sitting(value: number, relation: number, kind: number, near: boolean, path: number): number[] {
  const features = [mix(40, value, relation), mix(41, value, mix(relation, kind))]
  return near ? [...features, mix(42, value, path)] : features
}

function voteFeatures(
  candidate: Candidate,
  votes: readonly Vote[],
  relation: number,
  kind: number,
  type: number,
  context: Context,
): number[] {
  const own = votes.filter(({ speaker }) => speaker === candidate)
  const features = own.flatMap(({ rule }) => {
    const id = ruleId(rule)
    return [mix(60, id), mix(61, id, kind), mix(62, id, type)]
  })
  features.push(mix(63, Math.min(own.length, 3)))
  const policy = votes[0]
  if (!policy) return [...features, mix(66, relation), mix(67, relation, kind)]
  const same = sameness(candidate, policy, context)
  const id = ruleId(policy.rule)
  return [...features, mix(64, id, same), mix(65, mix(id, same), relation)]
}

const RULE_IDS = RULES.map(({ name }) => hashText(name))
const ruleId = (rule: number): number => RULE_IDS[rule]!

function salienceFeatures(candidate: Candidate, relation: number, context: Context): number[] {
  const entity = entityOf(candidate, context)
  const named = entity < 0 ? 0 : bucket(context.document.entities[entity]!.mentions.length)
  return [mix(80, named), mix(81, named, relation)]
}

/** `Ilves's claim that …`, `a report by the agency`, `known by critics as …`: speakers without a verb of their own. */
function utteranceFeatures(candidate: Candidate, site: Site, relation: number, context: Context): number[] {
  const { items } = context.narration
  const { from, to, genitive } = candidate
  const outer = context.candidates.at[from]
  if (genitive && outer && outer !== candidate) {
    const touches = outer.to <= site.first && adjoins(site, outer.to - 1, context) ? 1 : 0
    const head = items[outer.head]!
    const announces = isCueNoun(head.lower) ? 1 : 0
    return [mix(30, hashItem(head), touches), mix(31, announces, mix(touches, relation))]
  }
  const link = items[from - 1]?.lower
  if (link !== 'by' && link !== 'from' && link !== 'of') return []
  const before = items[from - 2]!
  if (!before) return []
  const announces = isCueNoun(before.lower) ? 6 : strength(before)
  const touches = to <= site.first && adjoins(site, to - 1, context) ? 1 : 0
  return [mix(46, hashText(link), mix(announces, relation)), mix(47, announces, mix(touches, relation))]
}

function relationOf(
  { head }: Candidate,
  anchor: number,
  { items, sentenceOf }: Context['narration'],
): number {
  if (sentenceOf[head] === sentenceOf[anchor]) return SENTENCE
  return items[head]!.block === items[anchor]!.block ? PARAGRAPH : ELSEWHERE
}

/** 2 the same words of the text, 1 the same person or body, 0 another. */
function sameness(candidate: Candidate, { speaker }: Answer, context: Context): number {
  if (speaker === candidate) return 2
  const entity = entityOf(candidate, context)
  return entity >= 0 && entity === entityOf(speaker, context) ? 1 : 0
}

/** The entity that a candidate most likely stands for, or -1. */
function entityOf({ mention, reference }: Candidate, { document }: Context): number {
  if (mention >= 0) return document.entityOf[mention]!
  return reference >= 0 ? (document.references[reference]!.candidates[0]?.entity ?? -1) : -1
}

function typeOf({ mention, kind }: Candidate, { mentions }: Resolved, head: Item): number {
  if (mention >= 0) return 1 + TYPES.indexOf(mentions[mention]!.type)
  return kind === 'pronoun' ? hashItem(head) : 0
}

function phrasesBetween(
  candidate: Candidate,
  site: Site,
  isBefore: boolean,
  { candidates }: Context,
): number {
  let count = 0
  const [from, to] = isBefore ? [candidate.to, site.first] : [site.last + 1, candidate.from]
  for (let at = from; at < Math.min(to, from + 60) && count < 4; at++) {
    if (candidates.at[at]?.from === at) count++
  }
  return count
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
