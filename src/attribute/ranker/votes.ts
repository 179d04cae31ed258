/** What the rules say of one quotation, as votes: the ranker has learned how much each is worth. */
import type { Answer, Context } from '../context.ts'
import type { Site } from '../narration.ts'
import { NEIGHBOURS, OWN } from '../sieves/index.ts'

export interface Vote extends Answer {
  /** Place of the rule in the policy; lower ones are asked first. */
  readonly rule: number
}

export const RULES = [...OWN, ...NEIGHBOURS]

/** The answers of all rules that answer, in order of the policy; what was answered here before does not count. */
export function votesFor(site: Site, context: Context): Vote[] {
  const { quotation } = site
  const others = { get: (other: number) => (other === quotation ? undefined : context.answers.get(other)) }
  const unanswered: Context = { ...context, answers: others }
  const votes: Vote[] = []
  RULES.forEach(({ sieve }, rule) => {
    const answer = sieve(site, unanswered)
    if (answer) votes.push({ speaker: answer.speaker, cue: answer.cue, rule })
  })
  return votes
}
