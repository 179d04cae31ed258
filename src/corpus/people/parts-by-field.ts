import type { Field } from '../../lexicon/role-fields.ts'
import type { IdentitySuggestion, PersonReference } from '../../model.ts'
import { append } from '../../text/append.ts'
import { byCodeUnit } from '../../text/compare.ts'
import type { Candidate } from './candidate.ts'
import { fieldConflict } from './field-conflict.ts'

/** The split of somebody whom the articles see in two walks of life that hardly go together; nothing for all others. */
export function partsByField(
  { members, name }: { readonly members: readonly Candidate[]; readonly name: string },
  person: PersonReference,
): IdentitySuggestion[] {
  const byField = new Map<Field, Candidate[]>()
  for (const member of members) {
    if (member.field === null) continue
    append(byField, member.field, member)
  }
  const [most, ...others] = [...byField].sort((a, b) => b[1].length - a[1].length || byCodeUnit(a[0], b[0]))
  const strange = others.filter(([field]) => fieldConflict(field, most![0]) > 0)
  if (strange.length === 0) return []
  const into = strange.map(([field, group]) => ({
    name: `${name} (${group[0]!.roles[0] ?? field})`,
    documents: group.map(({ member }) => member.entity.mentions[0]!.document).sort(byCodeUnit),
  }))
  const reasons = [most!, ...strange].map(
    ([, group]) => `${group[0]!.roles[0]} in ${group.length} ${group.length === 1 ? 'article' : 'articles'}`,
  )
  return [{ rule: { kind: 'split', person, into }, reasons }]
}
