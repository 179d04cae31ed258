/**
 * A bare stop ends a sentence if another one can begin behind it; where it does not end the line of letters ("node.js",
 * "Yahoo! said") it stays inside, as does a mark before a dash ("the plan – it was hers! – failed").
 */
import { isCapitalised, isLowerCase, isStop, type Rule } from './gap.ts'

export const afterStop: Rule = ({ before, after, start, between, stop }) => {
  if (!isStop(stop)) return 'join'
  if (!isStop(before)) return null
  if (isCapitalised(start)) return 'split'
  if (/^[–—-]+$/.test(after.text) && before.text !== '.') return 'join'
  if (between === '' && before.text === '.') return 'join'
  if (isLowerCase(after)) return before.text === '.' ? null : 'join'
  return 'split'
}
