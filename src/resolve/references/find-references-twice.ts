/**
 * Reads the text a second time where the first reading has shown who is a woman and who a man: what a pronoun says of
 * somebody may stand behind the pronouns that it decides.
 */
import type { Mentioned, Reference } from '../../model.ts'
import type { Person } from '../people/join-people.ts'
import type { Roles } from '../roles/collect-roles.ts'
import { findReferences } from './find-references.ts'
import { learnGenders, type PronounEvidence } from './learn-genders.ts'
import { rankForPronoun, sharesOfAll } from './rank-for-pronoun.ts'
import type { Occurrence } from './salience.ts'

/** Leanings from here on are of a title, or of a name in full that no pronoun gainsays. */
const CERTAIN = 4

/** The references, and the people with the genders that pronouns tell. */
export function findReferencesTwice(
  document: Mentioned,
  named: readonly Person[],
  roles: readonly Roles[],
): { readonly people: readonly Person[]; readonly references: readonly Reference[] } {
  const pronouns: PronounEvidence[] = []
  const references = findReferences(document, named, roles, (context) => {
    const { tokens, at, pronoun, before, behind } = context
    const quoted = tokens[at]!.quotation >= 0
    const isOpen = ({ person }: Occurrence) => Math.abs(named[person]!.leaning) < CERTAIN
    if (pronoun.gender && (before.some(isOpen) || behind.some(isOpen)))
      pronouns.push({ gender: pronoun.gender, quoted, ...sharesOfAll(context) })
    return rankForPronoun(context)
  })
  const people = learnGenders(named, pronouns)
  const isNew = people.some(({ gender }, index) => gender !== named[index]!.gender)
  return { people, references: isNew ? findReferences(document, people, roles) : references }
}
