/**
 * Words that a verb of saying and a colon announce, without marks, to the end of the paragraph:
 * `Ilves tweeted: We stay where we are.` Only right behind the verb, for elsewhere a colon explains
 * ("said the choice was simple: Stay or leave").
 */
import type { UnmarkedRule } from './unmarked-rule.ts'

const ANNOUNCES =
  /\p{L} (?:(?:said|says|wrote|writes|tweeted|posted)(?: (?:on|in|to|at|via) [^.:;!?,\n]{1,40})?|replied|responded|answered|asked|added|declared|exclaimed|texted|(?:that|which) read): (?=[\p{Lu}#@])/u

export const reportedLine: UnmarkedRule = ({ text, blocks }, index) => {
  const { start, end } = blocks[index]!
  const words = text.slice(start, end)
  const found = words.includes(': ') ? ANNOUNCES.exec(words) : null
  if (found === null || !/[.!?…]$/.test(words)) return null
  return [{ start: start + found.index + found[0].length, end }]
}
