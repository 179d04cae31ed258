/**
 * From the inside of the program to what leaves it: offsets become code points, indexes become ids, and only what the
 * output promises is kept, so that the tokens of a document can be forgotten before the next one is read.
 */
import type {
  Attributed,
  DocumentReport,
  Mention,
  MentionReport,
  PersonReport,
  PlaceReport,
  QuoteReport,
  Span,
} from '../model.ts'
import { codePointCounter } from '../text/code-points.ts'
import { readable } from '../text/readable.ts'
import { entityIds } from './entity-ids.ts'
import { linePositions } from './line-positions.ts'

export function reportDocument(document: Attributed): DocumentReport {
  const { text, path, entities, entityOf, mentions } = document
  const codePoint = codePointCounter(text)
  const span = ({ start, end }: Span): Span => ({ start: codePoint(start), end: codePoint(end) })
  const ids = entityIds(entities)
  const positionOf = linePositions(text, codePoint)

  const mentionReport = (mention: Mention): MentionReport => ({
    document: path,
    ...span(mention),
    text: text.slice(mention.start, mention.end),
  })

  const namedInside = (within: Span, type: 'person' | 'place'): string[] => {
    const found = new Set<string>()
    mentions.forEach((mention, index) => {
      const entity = entityOf[index]!
      if (mention.start < within.start || mention.end > within.end || entities[entity]?.type !== type) return
      found.add(ids[entity]!)
    })
    return [...found]
  }

  const quotes: QuoteReport[] = []
  const quotesBy = new Map<number, number>()
  for (const attribution of document.attributions) {
    if (attribution.kind === 'term') continue
    const quotation = document.quotations[attribution.quotation]!
    const { speaker, cue } = attribution
    if (speaker?.entity != null) quotesBy.set(speaker.entity, (quotesBy.get(speaker.entity) ?? 0) + 1)
    const offsets = span(quotation)
    quotes.push({
      id: `${path}#${offsets.start}`,
      document: path,
      ...offsets,
      text: text.slice(quotation.start, quotation.end),
      content: quotation.content.map((part) => readable(text, part, document.hyphens)).join(' '),
      kind: attribution.kind,
      speaker: speaker && {
        name: speaker.name,
        type: speaker.type,
        person:
          speaker.entity !== null && entities[speaker.entity]?.type === 'person'
            ? ids[speaker.entity]!
            : null,
        text: text.slice(speaker.start, speaker.end),
        ...span(speaker),
      },
      cue: cue && { text: text.slice(cue.start, cue.end), ...span(cue) },
      rule: attribution.evidence.rule,
      confidence: attribution.evidence.confidence,
      people: namedInside(quotation, 'person'),
      places: namedInside(quotation, 'place'),
      closed: quotation.closed,
      ...positionOf(quotation.start),
    })
  }

  const people: PersonReport[] = []
  const places: PlaceReport[] = []
  entities.forEach((entity, index) => {
    const named = {
      id: ids[index]!,
      name: entity.name,
      aliases: entity.aliases,
      count: entity.mentions.length,
      mentions: entity.mentions.map((mention) => mentionReport(mentions[mention]!)),
    }
    if (entity.type === 'person')
      people.push({ ...named, roles: entity.roles, quotes: quotesBy.get(index) ?? 0 })
    if (entity.type === 'place') {
      const { kind, country, latitude, longitude } = entity
      places.push({ ...named, kind, country, latitude, longitude })
    }
  })

  return {
    schemaVersion: 1,
    type: 'document',
    path,
    title: document.title,
    encoding: document.encoding,
    characters: codePoint(text.length),
    words: document.tokens.reduce((count, token) => count + (/[\p{L}\p{N}]/u.test(token.text) ? 1 : 0), 0),
    sentences: document.sentences.length,
    people: people.sort(byCountThenName),
    places: places.sort(byCountThenName),
    quotes,
    warnings: document.warnings.map((warning) => ({ ...warning, ...span(warning) })),
  }
}

type Counted = { readonly count: number; readonly name: string }

/** Most mentions first; equal ones by code unit, because a locale's order differs between machines. */
function byCountThenName(a: Counted, b: Counted): number {
  return b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
}
