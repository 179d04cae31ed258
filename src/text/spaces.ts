/**
 * White space as texts really hold it: what JavaScript calls so, and besides the next-line control and the invisible
 * characters that copying from web pages leaves behind (zero-width space, word joiner, direction marks).
 */
const SPACE = /[\s\u0085\u200b\u200e\u200f\u2060]/

/** Moves both ends of a range inwards over white space. An empty range where nothing is left. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  while (start < end && SPACE.test(text[start]!)) start++
  while (end > start && SPACE.test(text[end - 1]!)) end--
  return { start, end }
}
