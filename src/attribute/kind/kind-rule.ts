import type { QuoteKind } from '../../model.ts'
import type { QuoteView } from './quote-view.ts'

/** One reason to take a quotation for one kind. */
export interface KindRule {
  /** Kebab-case, part of the output. */
  readonly rule: string
  readonly kind: QuoteKind
  /** Share of its answers that are right on annotated news; an estimate for headlines and labels, which those lack. */
  readonly confidence: number
  readonly holds: (quote: QuoteView) => boolean
}
