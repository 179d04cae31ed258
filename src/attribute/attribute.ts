/**
 * Says of every quotation whose words it reports: rules ("sieves", as CoreNLP calls them) vote, and a trained ranker
 * weighs their votes and much else. No answer is better than a wild guess.
 */
import type { Attributed, Attribution, Evidence, Resolved } from '../model.ts'
import { readable } from '../text/readable.ts'
import type { Context } from './context.ts'
import { quoteKinds } from './kind/quote-kinds.ts'
import type { Range } from './narration.ts'
import { type Choice, choose } from './ranker/choose.ts'
import { rankings } from './ranker/rankings.ts'
import { speakerOf } from './speaker.ts'
import { turnSpeakers } from './turns.ts'

interface Decision extends Choice {
  readonly context: Context
}

const NONE: Evidence = { rule: 'none', confidence: 0 }

/** One attribution for each quotation, in the same order. */
export function attribute(document: Resolved): Attributed {
  const decisions = new Map<number, Decision>()
  for (const ranking of rankings(document)) {
    const choice = choose(ranking)
    if (choice) decisions.set(ranking.site.quotation, { ...choice, context: ranking.context })
  }
  const turns = turnSpeakers(document)
  const evidence = document.quotations.map((_, quotation): Evidence => {
    return turns.get(quotation)?.evidence ?? decisions.get(quotation) ?? NONE
  })
  const kinds = quoteKinds(document, evidence)
  let previous: number | null = null
  const attributions = document.quotations.map((_, quotation): Attribution => {
    const decision = decisions.get(quotation)
    const { kind } = kinds[quotation]!
    const turn = turns.get(quotation)
    if (turn) {
      previous = turn.speaker?.entity ?? previous
      return { quotation, kind, speaker: turn.speaker, cue: null, evidence: turn.evidence }
    }
    if (!decision || kind === 'term') return { quotation, kind, speaker: null, cue: null, evidence: NONE }
    const { context, rule, confidence } = decision
    const speaker = speakerOf(decision.speaker, context.narration, document, previous)
    if (speaker.type === 'person' && speaker.entity !== null) previous = speaker.entity
    const cue = decision.cue && cueSpan(decision.cue, context)
    return { quotation, kind, speaker, cue, evidence: { rule, confidence } }
  })
  return { ...document, attributions }
}

function cueSpan({ from, to }: Range, { narration: { items }, document }: Context): Attribution['cue'] {
  const span = { start: items[from]!.start, end: items[to - 1]!.end }
  return { ...span, text: readable(document.text, span, document.hyphens) }
}
