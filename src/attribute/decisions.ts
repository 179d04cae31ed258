/**
 * Who says each quotation, as far as is known before anyone asks whether it is one: how surely somebody was found is the
 * best sign that words are reported at all, so that kinds are decided after this and reports after both.
 */
import type { Evidence, Resolved } from '../model.ts'
import type { Context } from './context.ts'
import { choose, type Outcome } from './ranker/choose.ts'
import type { Model } from './ranker/models.ts'
import { rankings } from './ranker/rankings.ts'
import { type TurnSpeaker, turnSpeakers } from './turns.ts'

export interface Decision extends Outcome {
  readonly context: Context
}

export interface Decisions {
  /** By index of the quotation. */
  readonly outcomes: ReadonlyMap<number, Decision>
  readonly turns: ReadonlyMap<number, TurnSpeaker>
  /** One for each quotation. */
  readonly evidence: readonly Evidence[]
}

export const NONE: Evidence = { rule: 'none', confidence: 0 }

/** `model` says what the quotations are: words in marks, or reports. */
export function decide(document: Resolved, model: Model): Decisions {
  const outcomes = new Map<number, Decision>()
  for (const ranking of rankings(document)) {
    outcomes.set(ranking.site.quotation, { ...choose(ranking, model), context: ranking.context })
  }
  const turns = turnSpeakers(document)
  const evidence = document.quotations.map(
    (_, quotation): Evidence => turns.get(quotation)?.evidence ?? outcomes.get(quotation)?.choice ?? NONE,
  )
  return { outcomes, turns, evidence }
}
