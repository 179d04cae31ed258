/**
 * Says of every quotation whose words it reports: rules ("sieves", as CoreNLP calls them) vote, and a trained ranker
 * weighs their votes and much else. No answer is better than a wild guess.
 */
import type { Attributed, Attribution, Resolved } from '../model.ts'
import { readable } from '../text/readable.ts'
import type { Context } from './context.ts'
import { decide, NONE } from './decisions.ts'
import { quoteKinds } from './kind/quote-kinds.ts'
import type { Range } from './narration.ts'
import { speakerOf } from './speaker.ts'

/** One attribution for each quotation, in the same order. */
export function attribute(document: Resolved): Attributed {
  const { choices, turns, evidence } = decide(document)
  const kinds = quoteKinds(document, evidence)
  let previous: number | null = null
  const attributions = document.quotations.map((_, quotation): Attribution => {
    const decision = choices.get(quotation)
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
