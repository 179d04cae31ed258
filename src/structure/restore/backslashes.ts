import type { FindGarbled } from './garbled.ts'

/** A text taken out of a program's source or out of JSON: `\"We stay,\" said Ilves`, `\u201cYes\u201d`. */
const SURE = /\\"|\\u[\da-f]{4}/i
const ESCAPE = /\\(?<letter>["'/nrt])|(?:\\u[\da-f]{4}){1,8}/gi
const MEANT = new Map([
  ['n', '\n'],
  ['r', ''],
  ['t', ' '],
])
const PRINTABLE = /^[^\p{Cc}\p{Cs}\p{Cn}]+$/u

export const backslashes: FindGarbled = function* (text) {
  if (!SURE.test(text)) return
  for (const { 0: sequence, index, groups } of text.matchAll(ESCAPE)) {
    const letter = groups!.letter
    const meant = letter === undefined ? decode(sequence) : (MEANT.get(letter) ?? letter)
    if (letter !== undefined || PRINTABLE.test(meant))
      yield { start: index, end: index + sequence.length, text: meant }
  }
}

/** `\ud83d\ude00` is one character. */
function decode(escapes: string): string {
  const units = escapes.match(/[\da-f]{4}/gi)!.map((digits) => Number.parseInt(digits, 16))
  return String.fromCharCode(...units)
}
