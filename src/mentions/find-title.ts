/** The title or role right before a person's name: "Norvian Defence Minister", "Dr.", "former mayor". */

import { isAffiliation } from '../lexicon/affiliations.ts'
import { isOrganizationWord } from '../lexicon/organization-words.ts'
import { isRoleNoun } from '../lexicon/role-nouns.ts'
import { isTitle } from '../lexicon/titles.ts'
import type { Mention, Segmented, Token } from '../model.ts'
import { startsUpper } from '../text/letters.ts'

const LONGEST_TITLE = 6
const qualifier = new Set(
  'former ex-president ex vice deputy acting interim incumbent late new then foreign defence defense prime chief first'.split(
    ' ',
  ),
)

/** Token range that ends right before `from`, or null. */
export function findTitle({ tokens }: Segmented, from: number): Mention['title'] {
  const { sentence } = tokens[from]!
  const at = (i: number) => (tokens[i]?.sentence === sentence ? tokens[i] : undefined)
  const last = at(from - 1)
  // A word glued to the name is no title of it: "told the GuardianMara Ilves".
  if (!last || !isRole(last) || last.end === tokens[from]!.start) return null
  let start = from - 1
  while (from - start < LONGEST_TITLE) {
    const before = at(start - 1)
    if (!before || !belongs(before)) break
    start--
  }
  return { from: start, to: from }
}

function isRole({ lower, lemma }: Token): boolean {
  return isTitle(lower) || isRoleNoun(lemma) || isRoleNoun(lower)
}

/** What may stand before the role and is part of it. */
function belongs(token: Token): boolean {
  if (isRole(token) || qualifier.has(token.lower)) return true
  if (!/^\p{L}/u.test(token.text)) return false
  return isAffiliation(token.text) || (startsUpper(token.text) && isOrganizationWord(token.text))
}
