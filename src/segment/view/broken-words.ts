import type { FindEdits } from './edit.ts'

/** Soft hyphens, zero-width spaces and joiners, byte order marks: a web page's advice where to break a word. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g

/** What stands inside a word without belonging to it is left out: hyphens of a line break, invisible characters. */
export const brokenWords: FindEdits = function* ({ text, hyphens }) {
  for (const { start, end } of hyphens) yield { start, end, text: '' }
  for (const { index } of text.matchAll(INVISIBLE)) yield { start: index, end: index + 1, text: '' }
}
