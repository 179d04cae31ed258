/**
 * What the user's own list says of the people, places and organizations in it: which names are one, and their role, country
 * and coordinates. It comes after all that the text and the gazetteer say, and overrules them.
 */
import type { Entity, PlaceEntity, Resolved, UserName } from '../model.ts'
import { aliasesBeside, countForms } from '../names/forms.ts'

export function describeUserNames(document: Resolved, names: readonly UserName[]): Resolved {
  const groups = names.flatMap((name) => {
    const members = document.entities.flatMap((entity, index) =>
      isCalled(document, entity, name) ? [index] : [],
    )
    return members.length > 0 ? [{ name, members }] : []
  })
  if (groups.length === 0) return document
  // An entity that two names of the list claim stays with the first.
  const groupOf = new Map(
    groups.toReversed().flatMap((group) => group.members.map((index) => [index, group])),
  )
  const entities: Entity[] = []
  const placeOf = new Map<unknown, number>()
  const newIndex = document.entities.map((entity, index) => {
    const group = groupOf.get(index)
    const known = placeOf.get(group)
    if (group === undefined) return entities.push(entity) - 1
    if (known !== undefined) return known
    const members = group.members.filter((member) => groupOf.get(member) === group)
    placeOf.set(group, entities.length)
    return entities.push(describe(document, members, group.name)) - 1
  })
  return {
    ...document,
    entities,
    entityOf: document.entityOf.map((entity) => newIndex[entity] ?? -1),
    references: document.references.map((reference) => ({
      ...reference,
      candidates: reference.candidates.map(({ entity, score }) => ({ entity: newIndex[entity]!, score })),
    })),
  }
}

/** Either it bears the full name somewhere, or an alias is the only name it has. */
function isCalled({ mentions }: Resolved, entity: Entity, { name, type, aliases }: UserName): boolean {
  if (entity.type !== type) return false
  return aliases.includes(entity.name) || entity.mentions.some((index) => mentions[index]!.text === name)
}

function describe({ mentions, entities }: Resolved, members: readonly number[], user: UserName): Entity {
  const joined = members.map((member) => entities[member]!)
  const own = joined.flatMap((entity) => entity.mentions).sort((a, b) => a - b)
  const forms = countForms(own.map((index) => mentions[index]!.text))
  const entity = { ...joined[0]!, name: user.name, aliases: aliasesBeside(user.name, forms), mentions: own }
  if (entity.type === 'place') return { ...entity, ...whereabouts(entity, user) }
  if (entity.type === 'organization') return entity
  const roles = joined.flatMap((one) => (one.type === 'person' ? one.roles : []))
  return { ...entity, roles: [...new Set(user.role === null ? roles : [user.role, ...roles])] }
}

/** Coordinates of a gazetteer that means a place in another country are worth nothing. */
function whereabouts(
  place: PlaceEntity,
  { country, latitude, longitude }: UserName,
): Pick<PlaceEntity, 'country' | 'latitude' | 'longitude'> {
  if (latitude !== null) return { country, latitude, longitude }
  if (country === null || country === place.country) return place
  return { country, latitude: null, longitude: null }
}
