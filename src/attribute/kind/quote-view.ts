/** What the rules see of a quotation: its words and the writer's words on both sides. */
import type { Quotation, Resolved } from '../../model.ts'

export interface QuoteView {
  readonly quotation: Quotation
  /** The words inside, without the marks. */
  readonly words: string
}

export function quoteView(document: Resolved, index: number): QuoteView {
  const quotation = document.quotations[index]!
  const words = quotation.content.map(({ start, end }) => document.text.slice(start, end)).join(' ')
  return { quotation, words }
}
