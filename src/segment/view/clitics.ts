import type { FindEdits } from './edit.ts'

/** wink takes "I'm" and "everything'll" for names; apart, it knows both halves. The others it parts itself. */
const CLITIC = /['’](?<=\p{L}.)(?=(?:m|re|ve|ll|d)(?!\p{L}))/giu

export const clitics: FindEdits = function* ({ text }) {
  for (const { index } of text.matchAll(CLITIC)) yield { start: index, end: index, text: ' ' }
}
