import { isFirstName } from '../../lexicon/first-names.ts'
import { type Field, fieldOfRole } from '../../lexicon/role-fields.ts'
import type { PersonReport } from '../../model.ts'
import { isFullName, isParticle, type PersonName, parseName } from '../../names/parse-name.ts'
import { withoutTitle } from '../../names/without-title.ts'
import type { Member } from '../identity.ts'
import { roleHead } from './role-head.ts'

/** A person of one document, with what helps to tell who it is. */
export interface Candidate {
  readonly member: Member<PersonReport>
  readonly name: PersonName
  /** Whether there is a given name; "Dos Santos" has none. */
  readonly isFull: boolean
  /** Heads of the roles: "minister". */
  readonly roles: readonly string[]
  readonly field: Field | null
}

export function readCandidate(member: Member<PersonReport>): Candidate {
  const name = parseName(withoutTitle(member.entity.name))
  const [first = ''] = name.parts
  const roles = [...new Set(member.entity.roles.map(roleHead))]
  return {
    member,
    name,
    isFull: isFullName(name) && !(isParticle(first) && !isFirstName(first)),
    roles,
    field: fieldOf(roles),
  }
}

/** The field of the roles, where they have one. */
export function fieldOf(roles: readonly string[]): Field | null {
  const fields = new Set(roles.map(fieldOfRole).filter((field) => field !== undefined))
  return fields.size === 1 ? [...fields][0]! : null
}
