import { namesAgree } from '../../names/names-agree.ts'
import { sameGivenName } from '../../names/nicknames.ts'
import { isInitial, type PersonName } from '../../names/parse-name.ts'
import { sameSpelling } from '../../names/same-spelling.ts'

/**
 * How far two full names alone speak for one person; null where they speak against it. 1.5 for the same name, 1 for one
 * with a middle name more; less for what two people of one family may share and for what two families may be.
 */
export function scoreNames(a: PersonName, b: PersonName): number | null {
  if (!namesAgree(a, b)) return null
  const doubts = doubtOfGivenNames(a, b) + doubtOfFamily(a, b) + doubtOfSuffix(a, b)
  return (doubts === 0 && a.parts.length === b.parts.length ? 1.5 : 1) - doubts
}

function doubtOfGivenNames(a: PersonName, b: PersonName): number {
  const [left, right] = [a.parts[0]!, b.parts[0]!]
  if (a.spellings[0] === b.spellings[0]) return 0
  if (left[0] === right[0] && (isInitial(left) || isInitial(right))) return 1
  if (sameGivenName(left, right)) return 0.9
  if (sameSpelling(a.spellings[0]!, b.spellings[0]!)) return 0.4
  // "Remigio Ferro" may be Rubén Remigio Ferro; "Benjamin Ross" is hardly Dennis B. Ross.
  const [short, long] = a.parts.length < b.parts.length ? [a, b] : [b, a]
  return long.spellings.includes(short.spellings[0]!) ? 0.6 : 1
}

/** Patterson and Peterson. */
function doubtOfFamily(a: PersonName, b: PersonName): number {
  return a.spellings.at(-1) === b.spellings.at(-1) ? 0 : 0.5
}

/** The father of a "Jr." is seldom called "Sr.". */
function doubtOfSuffix(a: PersonName, b: PersonName): number {
  return a.suffix === b.suffix ? 0 : 0.5
}
