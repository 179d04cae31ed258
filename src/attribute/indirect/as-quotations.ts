/**
 * The document as it would be if what is reported without marks stood in marks: `Ilves said that she would go` becomes
 * `Ilves said Q`, the sentence that all rules for speakers know.
 */
import type { Quotation, Resolved, Span } from '../../model.ts'

export interface Marked {
  readonly document: Resolved
  /** For each quotation of the new document its index in the old one, or -1 where it is reported speech. */
  readonly before: readonly number[]
  /** For each report the index of its quotation. */
  readonly indexes: readonly number[]
}

/** `reports` are lists of spans, each in order; disjoint, in order. Quotations inside a report become its own. */
export function asQuotations(document: Resolved, reports: readonly (readonly Span[])[]): Marked {
  const merged = merge(document.quotations, reports)
  const before = merged.map(({ old }) => old)
  const after = new Map(before.map((old, index) => [old, index]))
  const indexes = merged.flatMap(({ report }, index) => (report === null ? [] : [index]))
  let host = -1
  const quotations = merged.map(({ quotation, report }, index): Quotation => {
    if (report !== null) {
      host = index
      return quotation
    }
    if (quotation.parent >= 0) return { ...quotation, parent: after.get(quotation.parent)! }
    const inside = host >= 0 && quotation.start < merged[host]!.quotation.end
    return inside ? { ...quotation, parent: host } : quotation
  })
  return {
    document: { ...document, quotations, tokens: pointed(document, reports, after, indexes) },
    before,
    indexes,
  }
}

interface Merged {
  readonly quotation: Quotation
  readonly old: number
  readonly report: number | null
}

function merge(quotations: readonly Quotation[], reports: readonly (readonly Span[])[]): Merged[] {
  const merged: Merged[] = []
  let next = 0
  const take = (end: number) => {
    for (; next < reports.length && reports[next]![0]!.start <= end; next++) {
      const content = reports[next]!
      const span = { start: content[0]!.start, end: content.at(-1)!.end }
      merged.push({
        quotation: { ...span, content, closed: true, turn: null, parent: -1 },
        old: -1,
        report: next,
      })
    }
  }
  quotations.forEach((quotation, old) => {
    take(quotation.start)
    merged.push({ quotation, old, report: null })
  })
  take(Infinity)
  return merged
}

/** The tokens with the new indexes of their quotations. */
function pointed(
  { tokens }: Resolved,
  reports: readonly (readonly Span[])[],
  after: ReadonlyMap<number, number>,
  indexes: readonly number[],
): Resolved['tokens'] {
  const parts = reports.flatMap((content, report) => content.map((span) => ({ ...span, report })))
  let next = 0
  return tokens.map((token) => {
    while (next < parts.length && parts[next]!.end <= token.start) next++
    const part = parts[next]
    if (token.quotation >= 0) return { ...token, quotation: after.get(token.quotation)! }
    return part && part.start <= token.start ? { ...token, quotation: indexes[part.report]! } : token
  })
}
