/**
 * Where a quotation ends whose closing mark was lost: before the writer's own words (`“We stay. Minister Ilves said in
 * a statement.`), else at `rest.end`, which is the next opening mark or the end of the paragraph.
 */
import type { Span } from '../model.ts'
import { findReportingClause } from './reporting-clause.ts'

export function recoverEnd(text: string, rest: Span): number {
  const words = text.slice(rest.start, rest.end)
  return rest.start + (findReportingClause(words)?.start ?? words.trimEnd().length)
}
