import { firstNameGender } from '../lexicon/first-names.ts'
import { sameGivenName } from './nicknames.ts'
import { isInitial, type PersonName } from './parse-name.ts'
import { sameSpelling } from './same-spelling.ts'

/**
 * Whether two names may be one person's. The shorter must lie in the longer, part by part and in order: "Anna Weil" in
 * "Anna Maria Weil", "A. Weil" in both, "Weil" in all. Its last part must meet the last of the longer, or all of it the
 * beginning ("Maria Ruiz" for "Maria Ruiz Ortega"), and its first part the first, or all of it the end ("De Marco").
 */
export function namesAgree(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return false
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts]
  if (short.length === 0) return false
  if (short.length === 1) return long.some((part) => familyAgrees(short[0]!, part))
  const offset = long.length - short.length
  if (short.every((part, i) => partAgrees(part, long[offset + i]!, offset + i, long))) return true
  if (!partAgrees(short[0]!, long[0]!, 0, long)) return false
  if (short.every((part, i) => (i === short.length - 1 ? familyAgrees : givenAgrees)(part, long[i]!))) {
    return short.length > 2 || !isInitial(short[0]!)
  }
  if (!familyAgrees(short.at(-1)!, long.at(-1)!)) return false
  let at = 1
  for (const part of short.slice(1, -1)) {
    while (at < long.length - 1 && !givenAgrees(part, long[at]!)) at++
    if (at++ >= long.length - 1) return false
  }
  return true
}

function partAgrees(part: string, other: string, index: number, parts: readonly string[]): boolean {
  return index === parts.length - 1 ? familyAgrees(part, other) : givenAgrees(part, other)
}

/** Initials stand for given names alone. */
function familyAgrees(a: string, b: string): boolean {
  return a === b || (!isInitial(a) && !isInitial(b) && sameSpelling(a, b))
}

function givenAgrees(a: string, b: string): boolean {
  if (isInitial(a) || isInitial(b)) return a[0] === b[0]
  return a === b || sameGivenName(a, b) || (sameSpelling(a, b) && !haveOppositeGenders(a, b))
}

/** Mario and Maria are one letter apart, Daniel and Danielle two. */
function haveOppositeGenders(a: string, b: string): boolean {
  if (a.endsWith('a') !== b.endsWith('a')) return true
  const [left, right] = [firstNameGender(a), firstNameGender(b)]
  return Boolean(left && right && left !== right)
}
