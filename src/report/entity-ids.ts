import { romanize } from '../lexicon/fold.ts'
import type { Entity } from '../model.ts'

/**
 * Ids that a person can read and that stay the same when a text grows: "person:mara-ilves". A second entity of the
 * same name gets "-2".
 */
export function entityIds(entities: readonly Entity[]): string[] {
  const taken = new Map<string, number>()
  return entities.map((entity) => {
    const slug = romanize(entity.name)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    const id = `${entity.type}:${slug || 'unnamed'}`
    const nth = (taken.get(id) ?? 0) + 1
    taken.set(id, nth)
    return nth === 1 ? id : `${id}-${nth}`
  })
}
