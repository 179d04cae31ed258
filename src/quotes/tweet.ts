/**
 * A post as pages embed it: its words without marks, then a dash, the author, the handle and the date.
 *
 *     The bridge is open again. — Mara Ilves (@milves) May 3, 2021
 */
import type { UnmarkedRule } from './unmarked-rule.ts'

const BYLINE =
  /(?<=\s)[—–-]{1,2} ?\p{Lu}[^()\n—]{1,50} \(@\w{1,30}\)(?: \p{Lu}\p{L}{2,8} \d{1,2}, \d{4})?\.?$/u
const LONGEST_BYLINE = 130

export const tweet: UnmarkedRule = ({ text, blocks }, index) => {
  const { start, end } = blocks[index]!
  const tail = Math.max(start, end - LONGEST_BYLINE)
  const byline = BYLINE.exec(text.slice(tail, end))
  return byline && tail + byline.index > start ? [{ start, end: tail + byline.index }] : null
}
