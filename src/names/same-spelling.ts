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

/** A word of a folded name with the romanisations made equal. */
export function romanised(word: string): string {
  return EQUAL.reduce((result, [pattern, letter]) => result.replace(pattern, letter), word)
}

/** Two spellings of one word share this key; few other words do. Words are compared only within one key. */
export function spellingKey(word: string): string {
  const key = romanised(word)
  return key.length < 5 ? key : key[0] + key.slice(1).replace(/[aeouyh]/g, '')
}

/** Whether two folded words may be spellings of one name. Short ones (Lee, Li) must be equal. */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true
  const [left, right] = [romanised(a), romanised(b)]
  if (left === right) return true
  const length = Math.min(left.length, right.length)
  if (length < 5 || spellingKey(a) !== spellingKey(b) || isFeminineOf(left, right)) return false
  return editDistance(left, right) <= (length < 8 ? 1 : 2)
}

/** Petrov and Petrova, Brodsky and Brodskaya are husband and wife, and no two spellings. */
function isFeminineOf(a: string, b: string): boolean {
  const feminine = (word: string) => /(?:v|n|sk)(?:a|aya)$/.test(word)
  return feminine(a) !== feminine(b) && /[aeouy]$|[vn]$/.test(a) && /[aeouy]$|[vn]$/.test(b)
}
