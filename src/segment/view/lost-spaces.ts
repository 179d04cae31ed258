/**
 * Spaces that were lost in copying, after a sentence and after a comma: "They left Hallen.She stayed", "Hallen,Norvia".
 * Precision first: behind the stop must stand a capital, so that "norvia.example" stays whole. Initials come apart from
 * the name behind them ("J.K.Weil"), which is how they are read elsewhere.
 *
 * A stop with a letter behind it is rare, so that is looked for first; each pattern looks to both sides from there.
 */
import type { FindEdits } from './edit.ts'

const STOP_BEFORE_LETTER = /[.!?…,](?=\p{L})/gu

const LOST_BEHIND: readonly RegExp[] = [
  // Hallen.She · 2014.The · (at last).She · He left.I stayed
  /[.!?…](?<=[\p{Ll}\p{N})\]%][\p{Ll}\p{N})\]%].)(?=\p{Lu}[\p{Ll}\s'’])/uy,
  // J.Weil · J.K.Weil · the U.S.The
  /\.(?<=(?<!\p{L})(?:\p{Lu}\.){1,4})(?=\p{Lu}\p{Ll})/uy,
  // Mr.Weil · Lt.Weil
  /\.(?<=(?<!\p{L})(?:M[rs]|Mrs|Dr|St|Lt|Sgt)\.)(?=\p{Lu})/uy,
  // Hallen,Norvia · in 2014,the
  /,(?<=[\p{L}\p{N}],)(?=\p{L})/uy,
]

export const lostSpaces: FindEdits = function* ({ text }) {
  for (const { index } of text.matchAll(STOP_BEFORE_LETTER)) {
    const isLost = LOST_BEHIND.some((pattern) => {
      pattern.lastIndex = index
      return pattern.test(text)
    })
    if (isLost) yield { start: index + 1, end: index + 1, text: ' ' }
  }
}
