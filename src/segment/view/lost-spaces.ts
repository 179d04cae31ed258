/**
 * Spaces that were lost in copying, after a sentence and after a comma: "They left Hallen.She stayed", "Hallen,Norvia".
 * Precision first: behind the stop must stand a capital, so that "norvia.example" stays whole. Initials come apart from
 * the name behind them ("J.K.Weil"), which is how they are read elsewhere.
 *
 * Each pattern begins with the stop and looks to both sides from there, because stops are rare.
 */
import type { FindEdits } from './edit.ts'

const LOST_BEHIND: readonly RegExp[] = [
  // Hallen.She · 2014.The · (at last).She · He left.I stayed
  /[.!?…](?<=[\p{Ll}\p{N})\]%][\p{Ll}\p{N})\]%].)(?=\p{Lu}[\p{Ll}\s'’])/gu,
  // J.Weil · J.K.Weil · the U.S.The
  /\.(?<=(?<!\p{L})(?:\p{Lu}\.){1,4})(?=\p{Lu}\p{Ll})/gu,
  // Mr.Weil · Lt.Weil
  /\.(?<=(?<!\p{L})(?:M[rs]|Mrs|Dr|St|Lt|Sgt)\.)(?=\p{Lu})/gu,
  // Hallen,Norvia · in 2014,the
  /,(?<=[\p{L}\p{N}],)(?=\p{L})/gu,
]

export const lostSpaces: FindEdits = function* ({ text }) {
  for (const pattern of LOST_BEHIND) {
    for (const { index } of text.matchAll(pattern)) yield { start: index + 1, end: index + 1, text: ' ' }
  }
}
