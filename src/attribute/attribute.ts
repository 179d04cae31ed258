/**
 * Says of every quotation whose words it reports. Rules ("sieves", as CoreNLP calls them) are asked in order of their
 * precision, first those that read the quotation's own sentence, then those that look at its neighbours; the first
 * answer stands. No answer is better than a wild guess.
 */
import type { Attributed, Attribution, Resolved } from '../model.ts'
import { readable } from '../text/readable.ts'
import { findCandidates } from './candidates.ts'
import type { Answer, Context } from './context.ts'
import { quoteKinds } from './kind/quote-kinds.ts'
import { narrate, type Range } from './narration.ts'
import { NEIGHBOURS, OWN, type Rule } from './sieves/index.ts'
import { speakerOf } from './speaker.ts'

interface Decision extends Answer {
  readonly rule: Rule
  readonly context: Context
}

/** One attribution for each quotation, in the same order. */
export function attribute(document: Resolved): Attributed {
  const decisions = new Map<number, Decision>()
  for (const narration of narrate(document)) {
    const candidates = findCandidates(narration, document)
    const context: Context = { document, narration, candidates, answers: decisions }
    for (const rules of [OWN, NEIGHBOURS]) {
      for (const site of narration.sites) {
        if (decisions.has(site.quotation)) continue
        for (const rule of rules) {
          const answer = rule.sieve(site, context)
          if (!answer) continue
          decisions.set(site.quotation, { ...answer, rule, context })
          break
        }
      }
    }
  }
  const kinds = quoteKinds(document)
  let previous: number | null = null
  const attributions = document.quotations.map((_, quotation): Attribution => {
    const decision = decisions.get(quotation)
    const { kind } = kinds[quotation]!
    if (!decision) {
      return { quotation, kind, speaker: null, cue: null, evidence: { rule: 'none', confidence: 0 } }
    }
    const { rule, context } = decision
    const speaker = speakerOf(decision.speaker, context.narration, document, previous)
    if (speaker.type === 'person' && speaker.entity !== null) previous = speaker.entity
    const cue = decision.cue && cueSpan(decision.cue, context)
    return { quotation, kind, speaker, cue, evidence: { rule: rule.name, confidence: rule.precision } }
  })
  return { ...document, attributions }
}

function cueSpan({ from, to }: Range, { narration: { items }, document }: Context): Attribution['cue'] {
  const span = { start: items[from]!.start, end: items[to - 1]!.end }
  return { ...span, text: readable(document.text, span, document.hyphens) }
}
