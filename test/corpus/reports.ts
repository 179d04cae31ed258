import type { DocumentReport, PersonReport, PlaceReport, QuoteReport } from '../../src/model.ts'
import { entityIds } from '../../src/names/entity-ids.ts'

export interface Sketch {
  readonly path: string
  /** "Mara Ilves, president of Norvia | Ilves": name, role, aliases. */
  readonly people?: readonly string[]
  /** "Hallen, NV, 10": name, country and latitude. */
  readonly places?: readonly string[]
  /** Name of the speaker of each quote. */
  readonly quotes?: readonly string[]
}

/** A document's report from the little that a test is about. Every form is mentioned once. */
export function report({ path, people = [], places = [], quotes = [] }: Sketch): DocumentReport {
  let at = 0
  const mention = (text: string) => {
    const start = at
    at += text.length + 1
    return { document: path, start, end: start + text.length, text }
  }
  const personIds = entityIds(people.map((person) => ({ type: 'person', name: person.split(/,| \|/)[0]! })))
  const placeIds = entityIds(places.map((place) => ({ type: 'place', name: place.split(',')[0]! })))
  const personReports = people.map((sketch, index): PersonReport => {
    const [named = '', ...aliases] = sketch.split(' | ')
    const [name = '', ...roles] = named.split(', ')
    const mentions = [name, ...aliases].map(mention)
    const spoken = quotes.filter((speaker) => speaker === name).length
    return { id: personIds[index]!, name, aliases, roles, count: mentions.length, quotes: spoken, mentions }
  })
  const placeReports = places.map((sketch, index): PlaceReport => {
    const [name = '', country = null, latitude] = sketch.split(', ')
    const located = latitude === undefined ? null : Number(latitude)
    return {
      id: placeIds[index]!,
      name,
      aliases: [],
      kind: 'city',
      country,
      latitude: located,
      longitude: located,
      alternatives: [],
      count: 1,
      mentions: [mention(name)],
    }
  })
  const quoteReports = quotes.map((name): QuoteReport => {
    const { start, end } = mention('"Yes."')
    const person = personReports.find((one) => one.name === name)?.id ?? null
    return {
      id: `${path}#${start}`,
      document: path,
      start,
      end,
      text: '"Yes."',
      content: 'Yes.',
      kind: 'direct',
      speaker: { name, type: 'person', person, text: name, start, end, others: [] },
      candidates: [],
      cue: null,
      rule: 'test',
      confidence: 1,
      people: person ? [person] : [],
      places: placeReports.map(({ id }) => id),
      about: [],
      statement: null,
      closed: true,
      line: 1,
      column: 1,
    }
  })
  return {
    schemaVersion: 1,
    type: 'document',
    path,
    title: null,
    date: null,
    encoding: 'utf-8',
    characters: at,
    words: 0,
    sentences: 0,
    warnings: [],
    people: personReports,
    places: placeReports,
    quotes: quoteReports,
  }
}
