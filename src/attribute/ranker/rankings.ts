/** One list of candidates with their features for each quotation, for the ranker and for those who train it. */
import type { Resolved } from '../../model.ts'
import { askRules } from '../ask-rules.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import type { Site } from '../narration.ts'
import { featuresIn, type PairFeatures } from './features.ts'
import { traitsIn } from './traits.ts'
import { neighbourVotes, type Vote } from './votes.ts'
import { candidateWindow } from './window.ts'

export interface Ranking {
  readonly site: Site
  readonly context: Context
  readonly candidates: readonly Candidate[]
  readonly votes: readonly Vote[]
  /** Hands on the features of one of the candidates. */
  readonly features: PairFeatures
  /** The phrase that names its person: `nameTheSource`. */
  readonly sourceOf: (candidate: Candidate) => Candidate
}

export function rankings(document: Resolved): Ranking[] {
  if (document.quotations.length === 0) return []
  return askRules(document).flatMap(({ context, own }) => {
    const traits = traitsIn(context)
    const sourceOf = (candidate: Candidate) => traits(candidate).source
    const featuresFor = featuresIn(context, traits)
    return context.narration.sites.map((site) => {
      const votes = [...own[site.index]!, ...neighbourVotes(site, context)]
      const candidates = candidateWindow(site, context)
      return { site, context, candidates, votes, features: featuresFor(site, votes), sourceOf }
    })
  })
}
