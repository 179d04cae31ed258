/** What the rules say of one quotation, as votes: the ranker has learned how much each is worth. */
import type { Answer, Context } from '../context.ts'
import type { Site } from '../narration.ts'
import { NEIGHBOURS, OWN, type Rule } from '../sieves/index.ts'

export interface Vote extends Answer {
  /** Place of the rule in the policy; lower ones are asked first. */
  readonly rule: number
}

export const RULES = [...OWN, ...NEIGHBOURS]

/** The answers of the rules that look at the sentence of the quotation alone, in order of the policy. */
export function ownVotes(site: Site, context: Context): Vote[] {
  return ask(OWN, 0, site, context)
}

/** The answers of the rules that look at its neighbours. */
export function neighbourVotes(site: Site, context: Context): Vote[] {
  return ask(NEIGHBOURS, OWN.length, site, context)
}

function ask(rules: readonly Rule[], first: number, site: Site, context: Context): Vote[] {
  const votes: Vote[] = []
  rules.forEach(({ sieve }, place) => {
    const answer = sieve(site, context)
    if (answer) votes.push({ speaker: answer.speaker, cue: answer.cue, rule: first + place })
  })
  return votes
}
