/**
 * What stands before or behind a person's name and is no part of it: "DC Anna Weil" is a detective constable, "Tom Brandt
 * KC" a barrister, "Alhaji Musa Danladi" has been to Mecca, and of "Gilgil OCPD Emmanuel Wafula" and "Carver Coach Dale
 * Ruud" the first word is where he commands, and whom the other trains. In a name that is all in capitals nothing tells
 * them from names.
 */
import { isFirstName } from '../lexicon/first-names.ts'
import { isHonour, isRankInCapitals } from '../lexicon/honours.ts'
import { isRoleNoun } from '../lexicon/role-nouns.ts'
import { isTitle } from '../lexicon/titles.ts'
import type { Token } from '../model.ts'
import type { Run } from './find-runs.ts'

/** Forms of address that are no given names: a "Nana" or a "King" may be called so. */
const address =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lady|lord|rev|fr|engr|barr|alhaji|alhaja|hajia|hajiya|mallam|smt|shri|olori|oba|igwe|mzee|brig|brigadier|cllr|coun|const|constable|bishop|archbishop|taoiseach|tánaiste|superintendent|inspector|sergeant|captain|colonel|brother|sister|reverend|professor|senator|governor|aunt|auntie|uncle|cousin|granny|grandma|grandpa|mister|squire|parson|monsieur|madame|mademoiselle|signor|signora|chevalier)\.?$/
const ROMAN = /^[IVX]+$/

/** The range without ranks and honours; at least one word stays. */
export function trimPerson(tokens: readonly Token[], range: Run): Run {
  const isName = (at: number) => /\p{Ll}/u.test(tokens[at]!.text)
  let { from, to } = range
  while (to - from > 1 && isHonour(tokens[to - 1]!.text) && isName(from)) to--
  if (to - from > 1 && isName(to - 1)) {
    from = behindRank(tokens, from, to)
    if (isRankInCapitals(tokens[from]!.text) && to - from > 1) from++
    while (to - from > 1 && isAddress(tokens[from]!.lower)) from++
  }
  return { from, to }
}

/** "Sen." with its point is no name either. */
function isAddress(lower: string): boolean {
  return address.test(lower) || (lower.length > 3 && lower.endsWith('.') && isTitle(lower))
}

/** Behind a rank in the middle of a name that is not in capitals: letters, or a word before a name in full. */
function behindRank(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 2; i > from; i--) {
    const { text, lower } = tokens[i]!
    if (i < to - 2 && (isRoleNoun(lower) || isTitle(lower)) && !isFirstName(text)) return i + 1
    if (/^\p{Lu}{3,}$/u.test(text) && !ROMAN.test(text) && /\p{Ll}/u.test(tokens[from]!.text)) return i + 1
  }
  return from
}
