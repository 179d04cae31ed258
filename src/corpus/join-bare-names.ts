import type { PersonReport } from '../model.ts'
import { nameKey, parseName } from '../names/parse-name.ts'
import { type Contexts, contextOf } from './context.ts'
import { type Identity, joinByKey, type Member, newIdentity } from './identity.ts'

/**
 * Joins people known by one name only ("Ronalda" the player): those of one name whose documents are linked by what they
 * share, directly or through others.
 */
export function joinBareNames(
  members: readonly Member<PersonReport>[],
  contexts: Contexts,
): Identity<PersonReport>[] {
  const parent = members.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root]!
    for (let at = index; at !== root; ) [at, parent[at]] = [parent[at]!, root]
    return root
  }
  const firstWith = new Map<string, number>()
  members.forEach((member, index) => {
    const name = nameKey(parseName(member.entity.name))
    for (const key of contextOf(newIdentity(member), contexts)) {
      const known = firstWith.get(`${name}\n${key}`)
      if (known === undefined) firstWith.set(`${name}\n${key}`, index)
      else parent[rootOf(index)] = rootOf(known)
    }
  })
  const roots = new Map(members.map((member, index) => [member.entity, rootOf(index)]))
  return joinByKey(members, (person) => String(roots.get(person)))
}
