/**
 * A report in a third of the memory. Who is who and what is one statement is found by looking at all documents together,
 * and each is looked at two or three times; in between, its quotes lie deflated.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { DocumentReport, PersonReport, PlaceReport, QuoteReport } from '../model.ts'

/** The same report; `quotes` are made anew whenever they are asked for. */
export function packed(report: DocumentReport): DocumentReport {
  const { people, places, quotes, ...rest } = report
  const { path } = rest
  // A report that was read as JSON has a string of its own for every mention's document.
  const withOnePath = <T extends PersonReport | PlaceReport>(entity: T): T => ({
    ...entity,
    mentions: entity.mentions.map((mention) => ({ ...mention, document: path })),
  })
  // A copy: what zlib gives out lies in a buffer of 16 KB.
  const bytes = Buffer.from(deflateRawSync(JSON.stringify(quotes), { level: 1 }))
  return {
    ...rest,
    people: people.map(withOnePath),
    places: places.map(withOnePath),
    get quotes(): readonly QuoteReport[] {
      return JSON.parse(inflateRawSync(bytes).toString('utf8'))
    },
  }
}
