import type { Attributed, MentionReport, PersonReport, PlaceReport } from '../model.ts'
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

  const mentionReport = (index: number): MentionReport => {
    const mention = document.mentions[index]!
    const { text, start, end } = convert.excerpt(mention)
    const report = { document: document.path, text, start, end }
    if (!explain) return report
    const { rule, confidence } = mention.evidence
    return { ...report, explanation: { rule, confidence: Math.round(confidence * 100) / 100 } }
  }

  document.entities.forEach((entity, index) => {
    if (entity.type === 'organization') return
    const id = convert.ids[index]!
    const { name, aliases } = entity
    const mentions = entity.mentions.map(mentionReport)
    const count = mentions.length
    if (entity.type === 'person') {
      const { roles } = entity
      people.push({ id, name, aliases, count, mentions, roles, quotes: quotesBy.get(index) ?? 0 })
    } else {
      const { kind, country, latitude, longitude, alternatives } = entity
      places.push({ id, name, aliases, count, mentions, kind, country, latitude, longitude, alternatives })
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
