import type { FindEdits } from './edit.ts'

/** A dash parts words, also where no space stands beside it: "the Hallen–Kesten road", "he left--at last". */
const DASH = /(?<=[\p{L}\p{P}])(?:[–—]|--+)|(?:[–—]|--+)(?=[\p{L}\p{P}])/gu

export const dashes: FindEdits = function* ({ text }) {
  for (const { 0: dash, index } of text.matchAll(DASH)) {
    yield { start: index, end: index, text: ' ' }
    yield { start: index + dash.length, end: index + dash.length, text: ' ' }
  }
}
