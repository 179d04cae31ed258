import type { FindEdits } from './edit.ts'

/** Soft hyphens, zero-width spaces and joiners, byte order marks: a web page's advice where to break a word. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g

/** A word goes on over two lines, hardly three. Of a thousand broken lines in a row wink must not be given one word. */
const MOST_BREAKS = 8

/** What stands inside a word without belonging to it is left out: hyphens of a line break, invisible characters. */
export const brokenWords: FindEdits = function* ({ text, hyphens }) {
  let breaks = 0
  let last = 0
  for (const { start, end } of hyphens) {
    breaks = /\s/.test(text.slice(last, start)) ? 0 : breaks + 1
    last = end
    yield { start, end, text: breaks < MOST_BREAKS ? '' : ' ' }
  }
  for (const { index } of text.matchAll(INVISIBLE)) yield { start: index, end: index + 1, text: '' }
}
