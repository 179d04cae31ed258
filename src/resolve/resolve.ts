import type { Entity, Mentioned, Resolved } from '../model.ts'

/** Joins the mentions of one person, place or organization, and says whom pronouns and roles may stand for. */
export function resolve(document: Mentioned): Resolved {
  const entities: Entity[] = []
  const byName = new Map<string, number>()
  const entityOf = document.mentions.map((mention, index) => {
    if (mention.type === 'other') return -1
    const key = `${mention.type} ${mention.text}`
    const known = byName.get(key)
    if (known !== undefined) {
      ;(entities[known]!.mentions as number[]).push(index)
      return known
    }
    byName.set(key, entities.length)
    const common = { name: mention.text, aliases: [], mentions: [index] }
    if (mention.type === 'person') entities.push({ ...common, type: 'person', roles: [], gender: null })
    else if (mention.type === 'place')
      entities.push({
        ...common,
        type: 'place',
        kind: 'other',
        country: null,
        latitude: null,
        longitude: null,
      })
    else entities.push({ ...common, type: 'organization' })
    return entities.length - 1
  })
  return { ...document, entities, entityOf, references: [] }
}
