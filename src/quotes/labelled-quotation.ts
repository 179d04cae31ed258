/** A block that is labelled "Quote:" and holds no marks is a quotation as a whole, from behind the label. */
import type { UnmarkedRule } from './unmarked-rule.ts'

const QUOTE_LABEL = /^(?:direct |full )?(?:quote|quotation|quoted)s?\s*:$/i

export const labelledQuotation: UnmarkedRule = ({ text, blocks }, index) => {
  const { label, end } = blocks[index]!
  if (label === null || label.end >= end) return null
  return QUOTE_LABEL.test(text.slice(label.start, label.end)) ? [{ start: label.end, end }] : null
}
