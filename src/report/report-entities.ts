import type { Attributed, Entity, PersonReport, PlaceReport } from '../model.ts'
import { byCountThenName } from './compare-entities.ts'
import type { Converter } from './converter.ts'

/** People and places, the most mentioned first. Organisations speak, but are in no list of their own. */
export function reportEntities(
  document: Attributed,
  convert: Converter,
  { explain = false }: { readonly explain?: boolean } = {},
): { people: PersonReport[]; places: PlaceReport[] } {
  const quotesBy = countQuotes(document)
  const people: PersonReport[] = []
  const places: PlaceReport[] = []

  const named = (entity: Entity, index: number) => ({
    id: convert.ids[index]!,
    name: entity.name,
    aliases: entity.aliases,
    count: entity.mentions.length,
    mentions: entity.mentions.map((index) => {
      const mention = document.mentions[index]!
      const { rule, confidence } = mention.evidence
      return {
        document: document.path,
        ...convert.excerpt(mention),
        ...(explain && { explanation: { rule, confidence: Math.round(confidence * 100) / 100 } }),
      }
    }),
  })

  document.entities.forEach((entity, index) => {
    if (entity.type === 'person') {
      people.push({ ...named(entity, index), roles: entity.roles, quotes: quotesBy.get(index) ?? 0 })
    } else if (entity.type === 'place') {
      const { kind, country, latitude, longitude, alternatives } = entity
      places.push({ ...named(entity, index), kind, country, latitude, longitude, alternatives })
    }
  })
  return { people: people.sort(byCountThenName), places: places.sort(byCountThenName) }
}

function countQuotes({ attributions }: Attributed): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { kind, speaker } of attributions) {
    if (kind === 'term' || speaker === null || speaker.entity === null) continue
    counts.set(speaker.entity, (counts.get(speaker.entity) ?? 0) + 1)
  }
  return counts
}
