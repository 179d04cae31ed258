import type { FindEdits } from './edit.ts'

/** A dash parts words, also where no space stands beside it: "the Hallen–Kesten road", "he left--at last". */
export const dashes: FindEdits = function* ({ text }) {
  for (const { 0: dash, index } of text.matchAll(/[–—]|--+/g)) {
    yield { start: index, end: index, text: ' ' }
    yield { start: index + dash.length, end: index + dash.length, text: ' ' }
  }
}
