/** The report of a part of a text, as it reads in the report of the whole: what counts from the part's start is moved. */
import type { DocumentReport, PersonReport, PlaceReport, QuoteReport, SourceReport, Span } from '../model.ts'

/** Where a part starts. */
export interface Start {
  /** Code points before it. */
  readonly codePoint: number
  /** Line ends before it. */
  readonly lines: number
  /** Code points before it in its first line. */
  readonly columns: number
}

/** People and places keep the ids that they have in the part. */
export function shiftReport(report: DocumentReport, start: Start): DocumentReport {
  const moved = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start + start.codePoint,
    end: span.end + start.codePoint,
  })
  const entity = <T extends PersonReport | PlaceReport>(one: T): T => ({
    ...one,
    mentions: one.mentions.map(moved),
  })
  const quote = (one: QuoteReport): QuoteReport => ({
    ...moved(one),
    id: `${one.document}#${one.start + start.codePoint}`,
    speaker: one.speaker && { ...moved(one.speaker), others: one.speaker.others.map(moved<SourceReport>) },
    candidates: one.candidates.map(moved),
    cue: one.cue && moved(one.cue),
    about: one.about.map(moved),
    line: one.line + start.lines,
    column: one.line === 1 ? one.column + start.columns : one.column,
    ...(one.context && { context: moved(one.context) }),
  })
  const { article } = report
  return {
    ...report,
    people: report.people.map(entity),
    places: report.places.map(entity),
    quotes: report.quotes.map(quote),
    warnings: report.warnings.map(moved),
    ...(article && {
      article: { ...article, blocks: article.blocks.map(moved), hyphens: article.hyphens.map(moved) },
    }),
  }
}
