/**
 * Says of every quotation whether it reports a whole utterance, a fragment of one, or nobody's words. The rules stand in
 * one ordered array; the first that answers decides.
 */
import type { Evidence, Quotation, QuoteKind, Resolved } from '../../model.ts'
import { readable } from '../../text/readable.ts'
import { KIND_RULES } from './kind-rules.ts'
import { type QuoteView, quoteViews } from './quote-view.ts'

export interface KindOfQuote {
  readonly kind: QuoteKind
  readonly evidence: Evidence
}

/** One answer for each quotation, in their order. */
export function quoteKinds(document: Resolved, speakers: readonly Evidence[]): readonly KindOfQuote[] {
  const alone = quoteViews(document, speakers).map(kindAlone)
  const words = document.quotations.map((quotation) => wordsOf(quotation, document))
  const reported = new Set(words.filter((_, i) => alone[i]!.kind !== 'term'))
  const repeats = (i: number): boolean => reported.has(words[i]!) && speakers[i]!.confidence >= LIKELY
  return alone.map((found, i) => (found.kind === 'term' && repeats(i) ? REPEATED : found))
}

/** A speaker of this confidence or more is likelier than none. */
const LIKELY = 0.5

/** Words that somebody says in the headline are no term in the first paragraph, where she says them again. */
const REPEATED: KindOfQuote = { kind: 'partial', evidence: { rule: 'repeated', confidence: 0.8 } }

function kindAlone(quote: QuoteView): KindOfQuote {
  for (const { rule, kind, confidence, holds } of KIND_RULES) {
    if (holds(quote)) return { kind, evidence: { rule, confidence } }
  }
  return { kind: 'partial', evidence: { rule: 'fragment', confidence: 0.8 } }
}

function wordsOf({ content }: Quotation, { text, hyphens }: Resolved): string {
  return content
    .map((part) =>
      readable(text, part, hyphens)
        .toLowerCase()
        .replace(/\P{L}+$/u, ''),
    )
    .join(' ')
}
