/** A block that is labelled "Quote:" and holds no marks is a quotation as a whole, from behind the label. */
import type { Block, Span } from '../model.ts'

const QUOTE_LABEL = /^(?:direct |full )?(?:quote|quotation|quoted)s?\s*:$/i

export function labelledQuotation(text: string, block: Block): Span | null {
  if (block.kind === 'boilerplate' || block.label === null) return null
  if (!QUOTE_LABEL.test(text.slice(block.label.start, block.label.end))) return null
  const words = text.slice(block.label.end, block.end)
  const start = block.end - words.trimStart().length
  return start < block.end ? { start, end: block.end } : null
}
