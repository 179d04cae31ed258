/** Asks the rules in order of their precision, first those of the quotation's own sentence, then those of its neighbours. */
import type { Resolved } from '../model.ts'
import { findCandidates } from './candidates.ts'
import type { Answer, Context } from './context.ts'
import { narrate } from './narration.ts'
import { NEIGHBOURS, OWN } from './sieves/index.ts'

/** One context a narration, with the first answer of the rules for each quotation that has one. */
export function askRules(document: Resolved): Context[] {
  const answers = new Map<number, Answer>()
  return narrate(document).map((narration) => {
    const context: Context = { document, narration, candidates: findCandidates(narration, document), answers }
    for (const rules of [OWN, NEIGHBOURS]) {
      for (const site of narration.sites) {
        if (answers.has(site.quotation)) continue
        for (const rule of rules) {
          const answer = rule.sieve(site, context)
          if (!answer) continue
          answers.set(site.quotation, answer)
          break
        }
      }
    }
    return context
  })
}
