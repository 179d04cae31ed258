/** The policy: which kind a quotation is, first rule first. */
import type { QuoteKind } from '../../model.ts'
import type { QuoteView } from './quote-view.ts'

export interface KindRule {
  /** Kebab-case, part of the output. */
  readonly rule: string
  readonly kind: QuoteKind
  readonly confidence: number
  readonly holds: (quote: QuoteView) => boolean
}

export const KIND_RULES: readonly KindRule[] = [
  {
    rule: 'whole-sentence',
    kind: 'direct',
    confidence: 0.8,
    holds: ({ words }) => /^\p{Lu}/u.test(words) && /[.,!?…]$/.test(words),
  },
]
