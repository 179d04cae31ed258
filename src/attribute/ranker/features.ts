/**
 * What a candidate for a quotation is judged by, as numbers: where it stands and how far away, what it is, the words
 * around it and around the quotation, the way from one to the other, which rules vote for it, and how much its person is
 * spoken of. The first argument of `mix` tells the templates apart.
 *
 * Of all pairs of a candidate and a quotation nine in ten stand in sentences of their own, and of those nothing is new:
 * all that is asked depends on the candidate or on the quotation and a small number or two, and was asked before.
 */
import { mix } from '../../text/hash.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import type { Site } from '../narration.ts'
import { candidateFeaturesIn, wayFeatures } from './candidate-features.ts'
import { deedFeatures } from './deed-features.ts'
import { governorFeaturesFor } from './governor-features.ts'
import { pathTo } from './path.ts'
import { quoteFeatures } from './quote-features.ts'
import { isNear, relationOf } from './relation.ts'
import type { FeatureSink } from './sink.ts'
import { groupOfSitting, sittingFeatures } from './sitting-features.ts'
import { standingFeatures } from './standing-features.ts'
import { findSubjects } from './subjects.ts'
import { KINDS, type Traits } from './traits.ts'
import { utteranceFeaturesIn } from './utterance-features.ts'
import { voteFeaturesFor } from './vote-features.ts'
import type { Vote } from './votes.ts'

/** Hands on the features of a candidate for one quotation, group by group. */
export type PairFeatures = (candidate: Candidate, sink: FeatureSink) => void

/** Returns a function that makes the features for the quotations of one narration, each with the votes of the rules. */
export function featuresIn(
  context: Context,
  traitsOf: (candidate: Candidate) => Traits,
): (site: Site, votes: readonly Vote[]) => PairFeatures {
  const subjects = findSubjects(context)
  const candidateFeatures = candidateFeaturesIn(context, traitsOf)
  const utteranceFeatures = utteranceFeaturesIn(context)

  return (site, votes) => {
    const { seat, values } = quoteFeatures(site, context)
    const voteFeatures = voteFeaturesFor(site, votes, seat, context, traitsOf)
    const governorFeatures = governorFeaturesFor(site, context)
    const sitting = sittingFeatures(values)

    return (candidate, sink) => {
      const relation = relationOf(candidate, site, context.narration)
      const traits = traitsOf(candidate)
      standingFeatures(candidate, site, relation, context, sink)
      candidateFeatures(candidate, relation, sink)
      voteFeatures(candidate, traits, relation, sink)
      utteranceFeatures(candidate, site, relation, sink)
      sink.again(sitting, relation * KINDS + traits.kind)
      if (!isNear(relation)) return
      const path = pathTo(site, candidate, context)
      wayFeatures(path, relation, traits, sink)
      groupOfSitting(sink)
      for (const value of values) sink.add(mix(42, value, path))
      sink.group('the verbs it is the subject of')
      deedFeatures(subjects.get(candidate) ?? [], site, relation, context, sink)
      sink.group('the words that rule the quotation')
      governorFeatures(candidate, relation, sink)
    }
  }
}
