import { fold } from '../../lexicon/fold.ts'
import type { PersonReference, PersonReport } from '../../model.ts'
import { append } from '../../text/append.ts'
import { type Identity, join, type Member, newIdentity } from '../identity.ts'

type Person = Identity<PersonReport>

/** People who can be called by name, parted and joined, with an index: a long file of rules reads the people once. */
export interface Crowd {
  /** Everybody of a name: as the documents have it or the user does; where nobody has it as a name, as an alias. */
  readonly meant: (reference: PersonReference) => ReadonlySet<Person>
  /** What the documents meant have of some people: all of them where the reference has documents, else those of its name. */
  readonly called: (reference: PersonReference, among: ReadonlySet<Person>) => Member<PersonReport>[]
  /** Makes a person of their own of some members, unless they are one already. */
  readonly take: (members: readonly Member<PersonReport>[], name?: string) => void
  readonly unite: (groups: readonly ReadonlySet<Person>[], name: string) => void
  readonly all: () => Person[]
}

export function crowd(given: readonly Person[]): Crowd {
  const people = new Set(
    given.map(({ members, documents }): Person => ({ members: [...members], documents: new Set(documents) })),
  )
  const owner = new Map<Member<PersonReport>, Person>()
  const byName = new Map<string, Member<PersonReport>[]>()
  const byAlias = new Map<string, Member<PersonReport>[]>()
  const byGivenName = new Map<string, Person[]>()
  // Who has been split off answers to the new name alone.
  const parts = new Set<Person>()
  for (const person of people) {
    for (const member of person.members) {
      owner.set(member, person)
      append(byName, fold(member.entity.name), member)
      for (const alias of member.entity.aliases) append(byAlias, fold(alias), member)
    }
  }

  const add = (members: readonly Member<PersonReport>[]): Person => {
    const [first, ...others] = members.map(newIdentity)
    for (const other of others) join(first!, other)
    for (const member of members) owner.set(member, first!)
    people.add(first!)
    return first!
  }
  const replace = (person: Person, members: readonly Member<PersonReport>[]) => {
    people.delete(person)
    if (members.length > 0)
      Object.assign(add(members), person.wanted !== undefined && { wanted: person.wanted })
  }
  const isCalled = (member: Member<PersonReport>, documents: readonly string[] | null) =>
    documents === null ? !parts.has(owner.get(member)!) : isIn(member, documents)
  return {
    meant: ({ name, documents }) => {
      const key = fold(name)
      const renamed = (byGivenName.get(key) ?? []).filter((person) => people.has(person))
      const members = byName.get(key) ?? (renamed.length > 0 ? [] : (byAlias.get(key) ?? []))
      return new Set([
        ...renamed,
        ...members.filter((one) => isCalled(one, documents)).map((one) => owner.get(one)!),
      ])
    },
    called: ({ name, documents }, among) =>
      [...among].flatMap(({ members }) =>
        members.filter((one) =>
          documents === null ? fold(one.entity.name) === fold(name) : isIn(one, documents),
        ),
      ),
    take: (members, name) => {
      if (members.length === 0) return
      const leaving = new Set(members)
      for (const person of new Set(members.map((one) => owner.get(one)!))) {
        replace(
          person,
          person.members.filter((one) => !leaving.has(one)),
        )
      }
      const taken = add(members)
      if (name === undefined) return
      taken.wanted = name
      parts.add(taken)
      append(byGivenName, fold(name), taken)
    },
    unite: (groups, name) => {
      const all = new Set(groups.flatMap((group) => [...group]))
      if (all.size === 0) return
      for (const person of all) people.delete(person)
      const united = add([...all].flatMap(({ members }) => members))
      united.wanted = name
      append(byGivenName, fold(name), united)
    },
    all: () => [...people],
  }
}

function isIn({ entity }: Member<PersonReport>, documents: readonly string[]): boolean {
  const path = entity.mentions[0]?.document ?? ''
  return documents.some((wanted) => path === wanted || path.endsWith(`/${wanted}`))
}
