/** What the rules say of a candidate: which vote for it, and what was answered for the quotations around this one. */
import { hashText, mix } from '../../text/hash.ts'
import type { Candidate } from '../candidates.ts'
import type { Answer, Context } from '../context.ts'
import type { Site } from '../narration.ts'
import { SEATS } from './quote-features.ts'
import { recurringDigits } from './recurring.ts'
import { RELATIONS } from './relation.ts'
import type { FeatureSink } from './sink.ts'
import { KINDS, type Traits } from './traits.ts'
import { RULES, type Vote } from './votes.ts'

const RULE_IDS = RULES.map(({ name }) => hashText(name))

/** Of a candidate and whoever was answered: 2 the same words of the text, 1 the same person or body, 0 another. */
const SAMENESSES = 3

/** By the first rule that votes, counted from 1; 0 where none does. */
const BY_POLICY = recurringDigits(
  [RULES.length + 1, SAMENESSES, RELATIONS, KINDS],
  ([first, same, relation, kind], sink) => {
    sink.group('what the rules say')
    if (first > 0) {
      const id = RULE_IDS[first - 1]!
      sink.add(mix(64, id, same))
      sink.add(mix(65, mix(id, same), relation))
    } else {
      sink.add(mix(66, relation))
      sink.add(mix(67, relation, kind))
    }
  },
)

/** By how many rules vote for it. */
const BY_NUMBER = recurringDigits([4], ([votes], sink) => {
  sink.group('what the rules say')
  sink.add(mix(63, votes))
})

/** By how the quotation sits in its sentence, and whether the neighbour stands before it (0) or behind (1). */
const BY_NEIGHBOUR = recurringDigits(
  [SEATS, 2, SAMENESSES, RELATIONS, KINDS],
  ([seat, side, same, relation, kind], sink) => {
    sink.group('the quotations before and after')
    sink.add(mix(82 + side, same, relation))
    sink.add(mix(84 + side, same, kind))
    sink.add(mix(86 + side, same, mix(1, seat)))
  },
)

/** Returns a function that hands on what is said of a candidate for the quotation at `site`; `seat` is how it sits there. */
export function voteFeaturesFor(
  site: Site,
  votes: readonly Vote[],
  seat: number,
  { narration: { sites }, answers }: Context,
  traitsOf: (candidate: Candidate) => Traits,
): (candidate: Candidate, traits: Traits, relation: number, sink: FeatureSink) => void {
  const answered = (answer: Answer | undefined): Answered | null =>
    answer ? { speaker: answer.speaker, entity: traitsOf(answer.speaker).entity } : null
  const neighbour = (step: number) => {
    const other = sites[site.index + step]
    return answered(other && answers.get(other.quotation))
  }
  const [policy, before, behind] = [answered(votes[0]), neighbour(-1), neighbour(1)]
  const first = votes[0] ? votes[0].rule + 1 : 0

  return (candidate, traits, relation, sink) => {
    const { kind } = traits
    const key = (first: number, answer: Answered | null): number =>
      ((first * SAMENESSES + sameness(candidate, traits, answer)) * RELATIONS + relation) * KINDS + kind
    votesForIt(candidate, votes, traits, sink)
    sink.again(BY_POLICY, key(first, policy))
    if (before) sink.again(BY_NEIGHBOUR, key(2 * seat, before))
    if (behind) sink.again(BY_NEIGHBOUR, key(2 * seat + 1, behind))
  }
}

interface Answered {
  readonly speaker: Candidate
  readonly entity: number
}

function sameness(candidate: Candidate, { entity }: Traits, answered: Answered | null): number {
  if (answered === null) return 0
  if (candidate === answered.speaker) return 2
  return entity >= 0 && entity === answered.entity ? 1 : 0
}

function votesForIt(
  candidate: Candidate,
  votes: readonly Vote[],
  { kind, type }: Traits,
  sink: FeatureSink,
): void {
  let number = 0
  sink.group('what the rules say')
  for (const { speaker, rule } of votes) {
    if (speaker !== candidate) continue
    number++
    const id = RULE_IDS[rule]!
    sink.add(mix(60, id))
    sink.add(mix(61, id, kind))
    sink.add(mix(62, id, type))
  }
  sink.again(BY_NUMBER, Math.min(number, 3))
}
