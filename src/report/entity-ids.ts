import { romanize } from '../lexicon/fold.ts'
import type { Entity } from '../model.ts'

/**
 * Ids that a person can read and that stay the same when a text grows: "person:mara-ilves". A second entity of the
 * same name gets "-2", or the next number that is free: a ship may well be called "Mara Ilves 2".
 */
export function entityIds(entities: readonly Pick<Entity, 'type' | 'name'>[]): string[] {
  const taken = new Set<string>()
  const lastOf = new Map<string, number>()
  return entities.map(({ type, name }) => {
    const stem = `${type}:${slug(name) || 'unnamed'}`
    let number = lastOf.get(stem) ?? 0
    let id: string
    do {
      number += 1
      id = number === 1 ? stem : `${stem}-${number}`
    } while (taken.has(id))
    lastOf.set(stem, number)
    taken.add(id)
    return id
  })
}

function slug(name: string): string {
  return romanize(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
