/**
 * One person or place of the corpus while it is put together: entities of several documents, at most one of each,
 * because what one document keeps apart, all of them together may not join.
 */
export interface Identity<T> {
  readonly members: Member<T>[]
  /** Indexes of the documents. */
  readonly documents: Set<number>
  /** The name that the user wants it to have, and what the user says of its roles. */
  wanted?: string
  roles?: readonly string[]
}

/** An entity of one document. */
export interface Member<T> {
  /** Index of the document. */
  readonly document: number
  readonly entity: T
}

export function newIdentity<T>(member: Member<T>): Identity<T> {
  return { members: [member], documents: new Set([member.document]) }
}

/** Whether the identity has nothing yet from any of the other's documents. */
export function canJoin<T>(identity: Identity<T>, other: Identity<T>): boolean {
  const [small, large] =
    identity.documents.size < other.documents.size ? [identity, other] : [other, identity]
  for (const document of small.documents) if (large.documents.has(document)) return false
  return true
}

/** Adds all of the other's members. */
export function join<T>(identity: Identity<T>, other: Identity<T>): void {
  for (const member of other.members) {
    identity.members.push(member)
    identity.documents.add(member.document)
  }
}

/** Puts members of one key together; a second one of the same document stands for itself. */
export function joinByKey<T>(members: readonly Member<T>[], keyOf: (entity: T) => string): Identity<T>[] {
  const identities: Identity<T>[] = []
  const byKey = new Map<string, Identity<T>[]>()
  for (const member of members) {
    const key = keyOf(member.entity)
    const known = byKey.get(key) ?? []
    const identity = known.find(({ documents }) => !documents.has(member.document))
    if (identity) join(identity, newIdentity(member))
    else {
      const created = newIdentity(member)
      identities.push(created)
      byKey.set(key, [...known, created])
    }
  }
  return identities
}
