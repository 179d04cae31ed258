/**
 * A bare stop ends a sentence if another one can begin behind it; where it does not end the line of letters ("node.js",
 * "Yahoo! said") it stays inside.
 */
import { isCapitalised, isLowerCase, isStop, type Rule } from './gap.ts'

export const afterStop: Rule = ({ before, after, start, between, stop }) => {
  if (!isStop(stop)) return 'join'
  if (!isStop(before)) return null
  if (isCapitalised(start)) return 'split'
  if (between === '' && before.text === '.') return 'join'
  if (isLowerCase(after)) return before.text === '.' ? null : 'join'
  return 'split'
}
