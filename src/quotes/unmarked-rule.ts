import type { Span, Structured } from '../model.ts'

/**
 * The words that a quotation of the paragraph at `index` holds, one span a paragraph, or null. `isFree` says of a
 * paragraph that it is running text without marks or labels.
 */
export type UnmarkedRule = (
  document: Structured,
  index: number,
  isFree: (index: number) => boolean,
) => readonly Span[] | null
