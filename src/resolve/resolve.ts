/**
 * Who is who and what is where: mentions of one person, place or organization become one entity, and pronouns and roles
 * outside quotations get the people they may stand for.
 */
import type { Entity, Mentioned, Resolved } from '../model.ts'
import { describeOrganization } from './organizations/describe-organization.ts'
import { joinOrganizations } from './organizations/join-organizations.ts'
import { addressApart } from './people/address-apart.ts'
import { describePerson } from './people/describe-person.ts'
import { joinPeople } from './people/join-people.ts'
import { describePlaces } from './places/describe-places.ts'
import { findReferencesTwice } from './references/find-references-twice.ts'
import { collectRoles } from './roles/collect-roles.ts'

/** Joins the mentions of one person, place or organization, and says whom pronouns and roles may stand for. */
export function resolve(document: Mentioned): Resolved {
  const named = joinPeople(document)
  const roles = collectRoles(document, named)
  const { people, references } = findReferencesTwice(document, named, roles)
  const entities: Entity[] = [
    ...addressApart(
      people.map((person, index) => describePerson(person, roles[index]!.texts)),
      document,
    ),
    ...describePlaces(document),
    ...joinOrganizations(document).map((mentions) => describeOrganization(document, mentions)),
  ]
  const entityOf = document.mentions.map(() => -1)
  entities.forEach((entity, index) => {
    for (const mention of entity.mentions) entityOf[mention] = index
  })
  return { ...document, entities, entityOf, references }
}
