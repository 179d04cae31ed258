import type { DocumentReport, PersonReport } from '../../model.ts'
import { isFullName, nameKey, type PersonName, parseName } from '../../names/parse-name.ts'
import { type Identity, joinByKey } from '../identity.ts'

/**
 * Who is who in the parts of one text, in order: as within a text, those of one full name are one person, and a family name
 * alone goes on from the part before. Of articles in different files neither is sure enough.
 */
export function joinParts(parts: readonly DocumentReport[]): Identity<PersonReport>[] {
  const keys = new Map<PersonReport, string>()
  let before: ReadonlyMap<string, string> = new Map()
  for (const { people } of parts) {
    const here = new Map<string, string>()
    for (const entity of people) {
      const name = parseName(entity.name)
      const key = isFullName(name) ? nameKey(name) : (before.get(familyOf(name)) ?? nameKey(name))
      keys.set(entity, key)
      // The most mentioned come first.
      if (!here.has(familyOf(name))) here.set(familyOf(name), key)
    }
    before = here
  }
  const members = parts.flatMap(({ people }, document) => people.map((entity) => ({ document, entity })))
  return joinByKey(members, (entity) => keys.get(entity)!)
}

function familyOf({ spellings }: PersonName): string {
  return spellings.at(-1) ?? ''
}
