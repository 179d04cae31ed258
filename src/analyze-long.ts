/**
 * A text of any length, in the memory that a part of it takes: each part is analysed as if it were a document, and then it
 * is found who is who in several of them. A text that is no longer than a part is left as it is.
 */
import { mergeEntities } from './corpus/merge-reports.ts'
import { joinParts } from './corpus/people/join-parts.ts'
import { divide } from './long/divide.ts'
import { joinReports } from './long/join-reports.ts'
import { partStarts } from './long/part-starts.ts'
import { shiftReport } from './long/shift-report.ts'
import type { Document, DocumentReport, Span } from './model.ts'
import { findQuotations } from './quotes/find-quotations.ts'
import { structure } from './structure/structure.ts'
import { moved } from './text/moved.ts'

/** @param analyze for a text that is not long */
export function analyzeInParts(
  document: Document,
  analyze: (document: Document) => DocumentReport,
): DocumentReport {
  const { text } = document
  const parts = divide(text, outerQuotations)
  if (parts.length === 1) return analyze(document)
  const starts = partStarts(text, parts)
  const reports = parts.map(({ start, end }, index) => {
    const part = { ...document, text: text.slice(start, end), warnings: [] }
    return shiftReport(analyze(part), starts[index]!)
  })
  const { quotes, ...entities } = mergeEntities(reports, joinParts(reports))
  return joinReports(document, reports, { ...entities, quotes: [...quotes] })
}

function outerQuotations(text: string): readonly Span[] {
  const structured = structure({ path: '', text, encoding: '', warnings: [] })
  const toFile = moved(structured.garbled.inText, structured.garbled.inFile)
  return findQuotations(structured)
    .quotations.filter(({ parent }) => parent < 0)
    .map(({ start, end }) => ({ start: toFile.start(start), end: toFile.end(end) }))
}
