/** One list of candidates with their features for each quotation, for the ranker and for those who train it. */
import type { Resolved } from '../../model.ts'
import { askRules } from '../ask-rules.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import type { Site } from '../narration.ts'
import { traitsIn } from './candidate-features.ts'
import { type Features, featuresFor } from './features.ts'
import { findSubjects } from './subjects.ts'
import { type Vote, votesFor } from './votes.ts'
import { candidateWindow } from './window.ts'

export interface Ranking {
  readonly site: Site
  readonly context: Context
  readonly candidates: readonly Candidate[]
  readonly votes: readonly Vote[]
  /** The features of one of the candidates. */
  readonly features: (candidate: Candidate) => Features
}

export function rankings(document: Resolved): Ranking[] {
  return askRules(document).flatMap((context) => {
    const subjects = findSubjects(context)
    const traits = traitsIn(context)
    return context.narration.sites.map((site) => {
      const votes = votesFor(site, context)
      const candidates = candidateWindow(site, context)
      return {
        site,
        context,
        candidates,
        votes,
        features: featuresFor(site, context, votes, subjects, traits),
      }
    })
  })
}
