/**
 * What the user says of who is who, done to the people that the program has put together. First people are parted, then
 * joined, then named, whatever the order in the file: a part is to be had before it can be joined to another.
 */
import type { IdentityRule, PersonReference, PersonReport } from '../../model.ts'
import type { Identity } from '../identity.ts'
import { crowd } from './crowd.ts'

type Kind = IdentityRule['kind']
type Rule<K extends Kind> = Extract<IdentityRule, { kind: K }>

/** @returns the people anew; those given are left as they are */
export function applyRules(
  people: readonly Identity<PersonReport>[],
  rules: readonly IdentityRule[],
): readonly Identity<PersonReport>[] {
  if (rules.length === 0) return people
  const { called, take, meant, unite, all } = crowd(people)
  const of = <K extends Kind>(kind: K) => rules.filter((rule): rule is Rule<K> => rule.kind === kind)

  for (const { person, into } of of('split')) {
    const parted = meant(person)
    for (const { name, documents } of into) take(called({ name: person.name, documents }, parted), name)
  }
  for (const { people: list } of of('never')) {
    for (const [at, one] of list.entries()) {
      const company = new Set(list.slice(0, at).flatMap((other) => [...meant(other)]))
      take(called(one, company))
    }
  }
  for (const { people: list, name } of of('merge')) unite(list.map(whole), name ?? list[0]!.name)
  for (const { person, to } of of('rename')) for (const one of whole(person)) one.wanted = to
  for (const { person, roles } of of('roles')) for (const one of whole(person)) one.roles = roles
  return all()

  /** Everybody meant; where only some documents are, their part of it is taken out first. */
  function whole(reference: PersonReference): ReadonlySet<Identity<PersonReport>> {
    if (reference.documents !== null) take(called(reference, meant(reference)))
    return meant(reference)
  }
}
