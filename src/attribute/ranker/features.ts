/**
 * What a candidate for a quotation is judged by, as numbers: where it stands and how far away, what it is, the words
 * around it and around the quotation, the way from one to the other, which rules vote for it, and how much its person is
 * spoken of. The first argument of `mix` tells the templates apart.
 *
 * Most of them come again, for the candidate at another quotation or at the quotation for another candidate; then they
 * are the same list, and whoever adds up its weights needs to do so once.
 */

import { isCueNoun } from '../../lexicon/cues.ts'
import { hashText, mix } from '../../text/hash.ts'
import { adjoins } from '../beside.ts'
import type { Candidate } from '../candidates.ts'
import type { Answer, Context } from '../context.ts'
import type { Site } from '../narration.ts'
import { candidateFeatures, KINDS, type Traits } from './candidate-features.ts'
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

const SITTING = 'how the quotation sits in its sentence'

/** Features that look at the same thing, and what that is, in words for people. */
export type FeatureGroup = readonly [name: string, features: readonly number[]]

/** The features of a candidate for one quotation. */
export interface Features {
  readonly own: readonly FeatureGroup[]
  /** Groups that come again. */
  readonly shared: readonly FeatureGroup[]
}

/** Returns a function that lists the features of a candidate for the quotation at `site`, group by group. */
export function featuresFor(
  site: Site,
  context: Context,
  votes: readonly Vote[],
  subjects: Subjects,
  traitsOf: (candidate: Candidate) => Traits,
): (candidate: Candidate) => Features {
  const { narration, answers } = context
  const { items, sentenceOf, sites } = narration
  const quote = quoteFeatures(site, context)
  const governorFeatures = governorFeaturesFor(site, context)
  const answerOf = (other: Site | undefined) => (other ? answers.get(other.quotation) : undefined)
  const neighbours = [answerOf(sites[site.index - 1]), answerOf(sites[site.index + 1])]
  const sitting = remembered(SITTING, (key) => {
    const [relation, kind] = [Math.floor(key / KINDS), key % KINDS]
    return quote.flatMap((value) => [mix(40, value, relation), mix(41, value, mix(relation, kind))])
  })
  const sittingOnTheWay = remembered(SITTING, (path) => quote.map((value) => mix(42, value, path)))
  /** 2 the same words of the text, 1 the same person or body, 0 another. */
  const sameness: Sameness = (candidate, { speaker }) => {
    if (speaker === candidate) return 2
    const { entity } = traitsOf(candidate)
    return entity >= 0 && entity === traitsOf(speaker).entity ? 1 : 0
  }

  return (candidate) => {
    const { from, to, head } = candidate
    const isBefore = to <= site.first
    const distance = isBefore ? site.first - to : from - site.last - 1
    const anchor = isBefore ? site.first : site.last
    const relation = relationOf(candidate, anchor, narration) + (isBefore ? 0 : 1)
    const traits = traitsOf(candidate)
    const { kind, type } = traits
    const near = relation < PARAGRAPH
    const path = near ? pathBetween(isBefore ? to : site.last + 1, isBefore ? site.first : from, context) : 0
    const sentences = Math.min(4, Math.abs(sentenceOf[anchor]! - sentenceOf[head]!))
    const paragraphs = Math.min(4, Math.abs(items[anchor]!.block - items[head]!.block))

    const own: FeatureGroup[] = [
      [
        'where it stands',
        [
          mix(2, relation, bucket(distance)),
          mix(3, relation, sentences),
          mix(4, relation, paragraphs),
          mix(27, phrasesBetween(candidate, site, isBefore, context), relation),
        ],
      ],
      ['the way to the quotation', [mix(20, path, relation), mix(21, path, kind), mix(22, path, type)]],
      ['what the rules say', voteFeatures(candidate, votes, relation, traits, sameness)],
      [
        'the quotations before and after',
        neighbours.flatMap((answer, side) => {
          if (!answer) return []
          const same = sameness(candidate, answer)
          return [mix(82 + side, same, relation), mix(84 + side, same, kind), mix(86 + side, same, quote[0]!)]
        }),
      ],
      ['the noun that it owns', utteranceFeatures(candidate, site, relation, context)],
    ]
    if (near) {
      own.push(
        [
          'the verbs it is the subject of',
          deedFeatures(subjects.get(candidate) ?? [], site, relation, context),
        ],
        ['the words that rule the quotation', governorFeatures(candidate, relation)],
      )
    }
    const shared = [
      ...candidateFeatures(candidate, traits, relation, context),
      sitting(relation * KINDS + kind),
    ]
    if (near) shared.push(sittingOnTheWay(path))
    return { own, shared }
  }
}

/** The same group again for the same key. */
function remembered(name: string, make: (key: number) => number[]): (key: number) => FeatureGroup {
  const groups = new Map<number, FeatureGroup>()
  return (key) => {
    const group = groups.get(key) ?? [name, make(key)]
    groups.set(key, group)
    return group
  }
}

type Sameness = (candidate: Candidate, answer: Answer) => number

function voteFeatures(
  candidate: Candidate,
  votes: readonly Vote[],
  relation: number,
  { kind, type }: Traits,
  sameness: Sameness,
): number[] {
  const own = votes.filter(({ speaker }) => speaker === candidate)
  const features = own.flatMap(({ rule }) => {
    const id = ruleId(rule)
    return [mix(60, id), mix(61, id, kind), mix(62, id, type)]
  })
  features.push(mix(63, Math.min(own.length, 3)))
  const policy = votes[0]
  if (!policy) return [...features, mix(66, relation), mix(67, relation, kind)]
  const same = sameness(candidate, policy)
  const id = ruleId(policy.rule)
  return [...features, mix(64, id, same), mix(65, mix(id, same), relation)]
}

const RULE_IDS = RULES.map(({ name }) => hashText(name))
const ruleId = (rule: number): number => RULE_IDS[rule]!

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
