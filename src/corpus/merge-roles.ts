import type { PersonReport } from '../model.ts'
import { byCodeUnit } from '../text/compare.ts'
import type { Member } from './identity.ts'

/** Roles alike but for case are one; those that more documents state come first. One document's order is left as it is. */
export function mergeRoles(members: readonly Member<PersonReport>[]): readonly string[] {
  if (members.length === 1) return members[0]!.entity.roles
  const counts = new Map<string, { text: string; count: number }>()
  for (const { entity } of members) {
    for (const role of entity.roles) {
      const key = role.toLowerCase()
      const known = counts.get(key)
      if (known === undefined) counts.set(key, { text: role, count: 1 })
      else {
        known.count++
        if (byCodeUnit(role, known.text) < 0) known.text = role
      }
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || byCodeUnit(a.text, b.text))
    .map(({ text }) => text)
}
