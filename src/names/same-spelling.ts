/**
 * Whether two words are one name in two spellings. Names from other scripts reach English by several roads (Volkovich
 * and Wolkovich, Aleksei and Alexey), and a badly copied text misspells. The roads differ in few letters, and those are
 * made equal first, so that what remains may be held to a small edit distance.
 */
import { editDistance } from '../text/edit-distance.ts'

/** Letters that romanisations write differently, in the order in which they are made equal. */
const EQUAL: readonly (readonly [RegExp, string])[] = [
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/ck|q|c(?!h)/g, 'k'],
  [/ou/g, 'u'],
  [/[ijy]+/g, 'y'],
  [/(.)\1+/g, '$1'],
]

/** A folded word of a name with the romanisations made equal: what the functions below compare. */
export function romanised(word: string): string {
  return EQUAL.reduce((result, [pattern, letter]) => result.replace(pattern, letter), word)
}

/** Two spellings of one word share this key; few other words do. */
export function spellingKey(romanised: string): string {
  return romanised.length < 5 ? romanised : romanised[0] + romanised.slice(1).replace(/[aeouyh]/g, '')
}

/** Whether two romanised words may be spellings of one name. Short ones (Lee, Li) must be equal. */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true
  const length = Math.min(a.length, b.length)
  if (length < 5 || a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false
  if (spellingKey(a) !== spellingKey(b) || isFeminineOf(a, b)) return false
  return editDistance(a, b) <= (length < 8 ? 1 : 2)
}

/** Petrov and Petrova, Brodsky and Brodskaya are husband and wife, and no two spellings. */
function isFeminineOf(a: string, b: string): boolean {
  const feminine = (word: string) => /(?:v|n|sk)(?:a|aya)$/.test(word)
  return feminine(a) !== feminine(b) && /[aeouy]$|[vn]$/.test(a) && /[aeouy]$|[vn]$/.test(b)
}
