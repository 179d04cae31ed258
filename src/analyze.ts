/**
 * The whole way from a text to its report, one stage a line. Each stage is a pure function of the one before; what it
 * adds is in its result type in `model.ts`, and how it does it is in the folder of its name.
 */
import { findAllusions } from './about/about.ts'
import { analyzeInParts } from './analyze-long.ts'
import { attribute } from './attribute/attribute.ts'
import { addReportedSpeech } from './attribute/indirect/add-reported-speech.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { applyUserNames } from './mentions/user-names.ts'
import type { Document, DocumentReport, UserName } from './model.ts'
import { findQuotations } from './quotes/find-quotations.ts'
import { type ReportOptions, reportDocument } from './report/report-document.ts'
import { resolve } from './resolve/resolve.ts'
import { describeUserNames } from './resolve/user-names.ts'
import { segment } from './segment/segment.ts'
import { structure } from './structure/structure.ts'

export interface AnalysisOptions extends ReportOptions {
  /** The user's own names: what they are, and what is no name. */
  readonly lexicon?: readonly UserName[]
  /** Also find what is reported without quotation marks, as quotes of the kind `indirect`. */
  readonly indirect?: boolean
}

/** Finds every person, place and direct quotation in one document, of any length. */
export function analyzeDocument(document: Document, options: AnalysisOptions = {}): DocumentReport {
  return analyzeInParts(document, (part) => analyzePart(part, options))
}

function analyzePart(document: Document, options: AnalysisOptions): DocumentReport {
  const { lexicon = [], indirect = false } = options
  const structured = structure(document)
  const quoted = findQuotations(structured)
  const segmented = segment(quoted)
  const mentioned = applyUserNames(findMentions(segmented), lexicon)
  const resolved = describeUserNames(resolve(mentioned), lexicon)
  const attributed = attribute(resolved, options)
  const complete = indirect ? addReportedSpeech(attributed) : attributed
  return reportDocument(findAllusions(complete), options)
}
