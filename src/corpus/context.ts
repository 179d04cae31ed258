/**
 * What a document says around a person: the other people by full name, the places and the person's own roles. Two
 * documents that share some of it are about the same world, and "Brandt" in the one may be Tomas Brandt of the other.
 */
import { fold } from '../lexicon/fold.ts'
import type { DocumentReport, PersonReport } from '../model.ts'
import type { Identity } from './identity.ts'

/** For each document, the names of its people and places as keys. */
export type Contexts = readonly ReadonlySet<string>[]

export function readContexts(documents: readonly DocumentReport[]): Contexts {
  return documents.map(
    ({ people, places }) =>
      new Set([
        ...people.filter(({ name }) => name.includes(' ')).map(({ name }) => `person:${fold(name)}`),
        ...places.map(({ name }) => `place:${fold(name)}`),
      ]),
  )
}

/** The context keys of all documents of an identity, and its roles. Its own name is no context. */
export function contextOf({ members }: Identity<PersonReport>, contexts: Contexts): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const { document, entity } of members) {
    const own = `person:${fold(entity.name)}`
    for (const key of contexts[document]!) if (key !== own) keys.add(key)
    for (const role of entity.roles) keys.add(`role:${fold(role)}`)
  }
  return keys
}

export function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const key of small) if (large.has(key)) return true
  return false
}
