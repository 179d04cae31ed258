import type { Rule } from './gap.ts'
import { isCapitalised } from './gap.ts'

/** "They waited… Nobody came." is two sentences, "They waited… and left." one; "I" tells nothing, being always a capital. */
export const afterEllipsis: Rule = ({ before, start }) => {
  if (!/^(?:…|\.{2,})$/.test(before.text)) return null
  return isCapitalised(start) && start.text !== 'I' ? 'split' : 'join'
}
