/** Asks the rules in order of their precision, first those of the quotation's own sentence, then those of its neighbours. */
import type { Resolved } from '../model.ts'
import { findCandidates } from './candidates.ts'
import type { Answer, Context } from './context.ts'
import { narrate } from './narration.ts'
import { ownVotes, type Vote } from './ranker/votes.ts'
import { NEIGHBOURS } from './sieves/index.ts'

export interface Asked {
  readonly context: Context
  /** For each site, what the rules of its own sentence say. */
  readonly own: readonly (readonly Vote[])[]
}

/** For each narration its context, with the first answer of the rules for each quotation that has one. */
export function askRules(document: Resolved): Asked[] {
  const answers = new Map<number, Answer>()
  return narrate(document).map((narration) => {
    const { sites } = narration
    const context: Context = { document, narration, candidates: findCandidates(narration, document), answers }
    const own = sites.map((site) => ownVotes(site, context))
    own.forEach(([first], index) => {
      if (first) answers.set(sites[index]!.quotation, first)
    })
    for (const site of sites) {
      if (answers.has(site.quotation)) continue
      for (const { sieve } of NEIGHBOURS) {
        const answer = sieve(site, context)
        if (!answer) continue
        answers.set(site.quotation, answer)
        break
      }
    }
    return { context, own }
  })
}
