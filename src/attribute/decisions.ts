/**
 * Who says each quotation, as far as is known before anyone asks whether it is one: how surely somebody was found is the
 * best sign that words are reported at all, so that kinds are decided after this and reports after both.
 */
import type { Evidence, Resolved } from '../model.ts'
import type { Context } from './context.ts'
import { type Choice, choose } from './ranker/choose.ts'
import { rankings } from './ranker/rankings.ts'
import { type TurnSpeaker, turnSpeakers } from './turns.ts'

export interface Decision extends Choice {
  readonly context: Context
}

export interface Decisions {
  /** By index of the quotation; none where nobody is likely. */
  readonly choices: ReadonlyMap<number, Decision>
  readonly turns: ReadonlyMap<number, TurnSpeaker>
  /** One for each quotation. */
  readonly evidence: readonly Evidence[]
}

export const NONE: Evidence = { rule: 'none', confidence: 0 }

export function decide(document: Resolved): Decisions {
  const choices = new Map<number, Decision>()
  for (const ranking of rankings(document)) {
    const choice = choose(ranking)
    if (choice) choices.set(ranking.site.quotation, { ...choice, context: ranking.context })
  }
  const turns = turnSpeakers(document)
  const evidence = document.quotations.map(
    (_, quotation): Evidence => turns.get(quotation)?.evidence ?? choices.get(quotation) ?? NONE,
  )
  return { choices, turns, evidence }
}
