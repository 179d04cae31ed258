/** What the rules say of a candidate: which vote for it, and what was answered for the quotations around this one. */
import { hashText, mix } from '../../text/hash.ts'
import type { Candidate } from '../candidates.ts'
import type { Answer, Context } from '../context.ts'
import type { Site } from '../narration.ts'
import { RELATIONS } from './relation.ts'
import { type FeatureSink, Recurring } from './sink.ts'
import { KINDS, type Traits } from './traits.ts'
import { RULES, type Vote } from './votes.ts'

const RULE_IDS = RULES.map(({ name }) => hashText(name))

/** Returns a function that hands on what is said of a candidate for the quotation at `site`, which sits there as `sits` says. */
export function voteFeaturesFor(
  site: Site,
  votes: readonly Vote[],
  sits: number,
  { narration: { sites }, answers }: Context,
  traitsOf: (candidate: Candidate) => Traits,
): (candidate: Candidate, traits: Traits, relation: number, sink: FeatureSink) => void {
  const policy = votes[0]
  const byPolicy = comparison(policy, traitsOf, (same, relation, kind, sink) => {
    sink.group('what the rules say')
    if (policy) {
      const id = RULE_IDS[policy.rule]!
      sink.add(mix(64, id, same))
      sink.add(mix(65, mix(id, same), relation))
    } else {
      sink.add(mix(66, relation))
      sink.add(mix(67, relation, kind))
    }
  })
  const byNeighbours = [sites[site.index - 1], sites[site.index + 1]].flatMap((other, side) => {
    const answer = other && answers.get(other.quotation)
    if (!answer) return []
    return comparison(answer, traitsOf, (same, relation, kind, sink) => {
      sink.group('the quotations before and after')
      sink.add(mix(82 + side, same, relation))
      sink.add(mix(84 + side, same, kind))
      sink.add(mix(86 + side, same, sits))
    })
  })
  return (candidate, traits, relation, sink) => {
    ownVotes(candidate, votes, traits, sink)
    byPolicy(candidate, traits, relation, sink)
    for (const features of byNeighbours) features(candidate, traits, relation, sink)
  }
}

function ownVotes(
  candidate: Candidate,
  votes: readonly Vote[],
  { kind, type }: Traits,
  sink: FeatureSink,
): void {
  let own = 0
  sink.group('what the rules say')
  for (const { speaker, rule } of votes) {
    if (speaker !== candidate) continue
    own++
    const id = RULE_IDS[rule]!
    sink.add(mix(60, id))
    sink.add(mix(61, id, kind))
    sink.add(mix(62, id, type))
  }
  sink.add(mix(63, Math.min(own, 3)))
}

/**
 * Returns a function that hands on features of a candidate by whether it is the speaker of an answer: 2 where it is the
 * same words of the text, 1 the same person or body, 0 another.
 */
function comparison(
  answer: Answer | undefined,
  traitsOf: (candidate: Candidate) => Traits,
  write: (same: number, relation: number, kind: number, sink: FeatureSink) => void,
): (candidate: Candidate, traits: Traits, relation: number, sink: FeatureSink) => void {
  const speaker = answer ? answer.speaker : null
  const answered = speaker ? traitsOf(speaker).entity : -1
  const features = new Recurring(3 * RELATIONS * KINDS, (key, sink) => {
    const [place, kind] = [Math.floor(key / KINDS), key % KINDS]
    write(Math.floor(place / RELATIONS), place % RELATIONS, kind, sink)
  })
  return (candidate, { entity, kind }, relation, sink) => {
    const same = candidate === speaker ? 2 : entity >= 0 && entity === answered ? 1 : 0
    sink.again(features, (same * RELATIONS + relation) * KINDS + kind)
  }
}
