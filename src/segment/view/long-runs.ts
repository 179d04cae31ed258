import type { FindEdits } from './edit.ts'

/** wink's time grows with the square of a word's length; nobody writes a word of this many letters. */
const LONGEST_WORD = 200

/** Breaks what is too long to be a word, never between the halves of a surrogate pair. */
export const longRuns: FindEdits = function* ({ text }) {
  for (const { 0: run, index } of text.matchAll(new RegExp(`\\S{${LONGEST_WORD},}`, 'g'))) {
    for (let at = LONGEST_WORD; at < run.length; at += LONGEST_WORD) {
      const inside = (run.charCodeAt(at) & 0xfc00) === 0xdc00 ? 1 : 0
      yield { start: index + at + inside, end: index + at + inside, text: ' ' }
    }
  }
}
