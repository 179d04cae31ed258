/**
 * Says of every quotation whether it reports a whole utterance, a fragment of one, or nobody's words. The rules stand in
 * one ordered array; the first that answers decides.
 */
import type { Evidence, QuoteKind, Resolved } from '../../model.ts'
import { KIND_RULES } from './kind-rules.ts'
import { quoteViews } from './quote-view.ts'

export interface KindOfQuote {
  readonly kind: QuoteKind
  readonly evidence: Evidence
}

/** One answer for each quotation, in their order. */
export function quoteKinds(document: Resolved, speakers: readonly Evidence[]): readonly KindOfQuote[] {
  return quoteViews(document, speakers).map((quote) => {
    for (const { rule, kind, confidence, holds } of KIND_RULES) {
      if (holds(quote)) return { kind, evidence: { rule, confidence } }
    }
    return { kind: 'partial', evidence: { rule: 'fragment', confidence: 0.8 } }
  })
}
