/** One list of candidates with their features for each quotation, for the ranker and for those who train it. */
import type { Resolved } from '../../model.ts'
import { askRules } from '../ask-rules.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import type { Site } from '../narration.ts'
import { traitsIn } from './candidate-features.ts'
import { featuresFor } from './features.ts'
import type { FeatureSink } from './sink.ts'
import { findSubjects } from './subjects.ts'
import { type Vote, votesFor } from './votes.ts'
import { candidateWindow } from './window.ts'

export interface Ranking {
  readonly site: Site
  readonly context: Context
  readonly candidates: readonly Candidate[]
  readonly votes: readonly Vote[]
  /** Hands on the features of one of the candidates. */
  readonly features: (candidate: Candidate, sink: FeatureSink) => void
  /** The phrase that names its person: `nameTheSource`. */
  readonly sourceOf: (candidate: Candidate) => Candidate
}

export function rankings(document: Resolved): Ranking[] {
  return askRules(document).flatMap((context) => {
    const subjects = findSubjects(context)
    const traits = traitsIn(context)
    return context.narration.sites.map((site) => {
      const votes = votesFor(site, context)
      const candidates = candidateWindow(site, context)
      const features = featuresFor(site, context, votes, subjects, traits)
      const sourceOf = (candidate: Candidate) => traits(candidate).source
      return { site, context, candidates, votes, features, sourceOf }
    })
  })
}
