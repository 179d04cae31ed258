import { firstNameGender, isFirstName } from '../lexicon/first-names.ts'
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
  if (isSwapped(a, b) || isWrittenApart(a, b)) return true
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a]
  const last = short.parts.length - 1
  const end = long.parts.length - 1
  if (last < 0) return false
  if (last === 0) return long.parts.some((_, at) => familyAgrees(short, 0, long, at))
  const alignsAt = (offset: number, count: number) => {
    for (let i = 0; i < count; i++) if (!givenAgrees(short, i, long, i + offset)) return false
    return true
  }
  const familiesAgree = familyAgrees(short, last, long, end)
  if (familiesAgree && alignsAt(end - last, last)) return true
  if (!givenAgrees(short, 0, long, 0)) return false
  if (familyAgrees(short, last, long, last) && alignsAt(0, last))
    return last > 1 || !isInitial(short.parts[0]!)
  if (!familiesAgree) return false
  let at = 1
  for (let i = 1; i < last; i++) {
    while (at < end && !givenAgrees(short, i, long, at)) at++
    if (at++ >= end) return false
  }
  return true
}

/** "Halmos Zoltan" for "Zoltan Halmos", family name first; not "Thomas James" for "James Thomas". */
function isSwapped({ parts: a }: PersonName, { parts: b }: PersonName): boolean {
  if (a.length !== 2 || b.length !== 2 || a[0] !== b[1] || a[1] !== b[0]) return false
  return isFirstName(a[0]!) !== isFirstName(a[1]!)
}

/** "Kim Yo-rin" and "Kim Yo Rin". */
function isWrittenApart({ parts: a }: PersonName, { parts: b }: PersonName): boolean {
  if (a.length === b.length || a[0]?.[0] !== b[0]?.[0]) return false
  return a.join('').replaceAll('-', '') === b.join('').replaceAll('-', '')
}

/** Initials stand for given names alone. */
function familyAgrees(a: PersonName, i: number, b: PersonName, j: number): boolean {
  if (a.parts[i] === b.parts[j]) return true
  return !isInitial(a.parts[i]!) && !isInitial(b.parts[j]!) && sameSpelling(a.spellings[i]!, b.spellings[j]!)
}

function givenAgrees(a: PersonName, i: number, b: PersonName, j: number): boolean {
  const [left, right] = [a.parts[i]!, b.parts[j]!]
  if (left === right) return true
  if (isInitial(left) || isInitial(right)) return left[0] === right[0]
  if (sameGivenName(left, right)) return true
  return sameSpelling(a.spellings[i]!, b.spellings[j]!) && !haveOppositeGenders(left, right)
}

/** Mario and Maria are one letter apart, Daniel and Danielle two. */
function haveOppositeGenders(a: string, b: string): boolean {
  if (a.endsWith('a') !== b.endsWith('a')) return true
  const [left, right] = [firstNameGender(a), firstNameGender(b)]
  return Boolean(left && right && left !== right)
}
