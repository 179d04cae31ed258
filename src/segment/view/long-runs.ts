import type { FindEdits } from './edit.ts'

/** wink's time grows with the square of a word's length; nobody writes a word of this many letters. */
const LONGEST_WORD = 200

/**
 * Breaks what is too long to be a word, never between the halves of a surrogate pair. A run is sought by looking back from
 * where it would reach that length: most letters are never looked at.
 */
export const longRuns: FindEdits = function* ({ text }) {
  for (let from = 0; from + LONGEST_WORD <= text.length; ) {
    let at = from + LONGEST_WORD - 1
    while (at >= from && !SPACE.test(text[at]!)) at--
    if (at >= from) {
      from = at + 1
      continue
    }
    const end = endOfRun(text, from + LONGEST_WORD)
    for (let cut = from + LONGEST_WORD; cut < end; cut += LONGEST_WORD) {
      const inside = (text.charCodeAt(cut) & 0xfc00) === 0xdc00 ? 1 : 0
      yield { start: cut + inside, end: cut + inside, text: ' ' }
    }
    from = end + 1
  }
}

/** The byte order mark counts as white space, but the view leaves it out. */
const SPACE = /(?!\uFEFF)\s/

function endOfRun(text: string, from: number): number {
  let end = from
  while (end < text.length && !SPACE.test(text[end]!)) end++
  return end
}
