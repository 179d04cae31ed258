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
import { type FeatureSink, SharedGroup } from './sink.ts'
import type { Subjects } from './subjects.ts'
import { RULES, type Vote } from './votes.ts'

/** Where a candidate stands, seen from the quotation; one more where it stands behind it. */
const SENTENCE = 0
const PARAGRAPH = 2
const ELSEWHERE = 4

const SITTING = 'how the quotation sits in its sentence'

/** Returns a function that hands on the features of a candidate for the quotation at `site`, group by group. */
export function featuresFor(
  site: Site,
  context: Context,
  votes: readonly Vote[],
  subjects: Subjects,
  traitsOf: (candidate: Candidate) => Traits,
): (candidate: Candidate, sink: FeatureSink) => void {
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

  return (candidate, sink) => {
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

    sink.group('where it stands')
    sink.add(mix(2, relation, bucket(distance)))
    sink.add(mix(3, relation, sentences))
    sink.add(mix(4, relation, paragraphs))
    sink.add(mix(27, phrasesBetween(candidate, site, isBefore, context), relation))
    sink.group('the way to the quotation')
    sink.add(mix(20, path, relation))
    sink.add(mix(21, path, kind))
    sink.add(mix(22, path, type))
    sink.group('what the rules say')
    voteFeatures(candidate, votes, relation, traits, sameness, sink)
    sink.group('the quotations before and after')
    neighbours.forEach((answer, side) => {
      if (!answer) return
      const same = sameness(candidate, answer)
      sink.add(mix(82 + side, same, relation))
      sink.add(mix(84 + side, same, kind))
      sink.add(mix(86 + side, same, quote[0]!))
    })
    sink.group('the noun that it owns')
    utteranceFeatures(candidate, site, relation, context, sink)
    for (const group of candidateFeatures(candidate, traits, relation, context)) sink.again(group)
    sink.again(sitting(relation * KINDS + kind))
    if (!near) return
    sink.again(sittingOnTheWay(path))
    sink.group('the verbs it is the subject of')
    deedFeatures(subjects.get(candidate) ?? [], site, relation, context, sink)
    sink.group('the words that rule the quotation')
    governorFeatures(candidate, relation, sink)
  }
}

/** The same group again for the same key. */
function remembered(name: string, make: (key: number) => number[]): (key: number) => SharedGroup {
  const groups = new Map<number, SharedGroup>()
  return (key) => {
    const group = groups.get(key) ?? new SharedGroup(name, make(key))
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
  sink: FeatureSink,
): void {
  let own = 0
  for (const { speaker, rule } of votes) {
    if (speaker !== candidate) continue
    own++
    const id = ruleId(rule)
    sink.add(mix(60, id))
    sink.add(mix(61, id, kind))
    sink.add(mix(62, id, type))
  }
  sink.add(mix(63, Math.min(own, 3)))
  const policy = votes[0]
  if (policy) {
    const same = sameness(candidate, policy)
    const id = ruleId(policy.rule)
    sink.add(mix(64, id, same))
    sink.add(mix(65, mix(id, same), relation))
  } else {
    sink.add(mix(66, relation))
    sink.add(mix(67, relation, kind))
  }
}

const RULE_IDS = RULES.map(({ name }) => hashText(name))
const ruleId = (rule: number): number => RULE_IDS[rule]!

/** `Ilves's claim that …`, `a report by the agency`, `known by critics as …`: speakers without a verb of their own. */
function utteranceFeatures(
  candidate: Candidate,
  site: Site,
  relation: number,
  context: Context,
  sink: FeatureSink,
): void {
  const { items } = context.narration
  const { from, to, genitive } = candidate
  const outer = context.candidates.at[from]
  if (genitive && outer && outer !== candidate) {
    const touches = outer.to <= site.first && adjoins(site, outer.to - 1, context) ? 1 : 0
    const head = items[outer.head]!
    const announces = isCueNoun(head.lower) ? 1 : 0
    sink.add(mix(30, hashItem(head), touches))
    sink.add(mix(31, announces, mix(touches, relation)))
    return
  }
  const link = items[from - 1]?.lower
  const before = items[from - 2]
  if ((link !== 'by' && link !== 'from' && link !== 'of') || !before) return
  const announces = isCueNoun(before.lower) ? 6 : strength(before)
  const touches = to <= site.first && adjoins(site, to - 1, context) ? 1 : 0
  sink.add(mix(46, hashText(link), mix(announces, relation)))
  sink.add(mix(47, announces, mix(touches, relation)))
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
