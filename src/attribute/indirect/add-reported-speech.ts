/**
 * Reported speech as quotations without marks: what Ilves is said to have said in "Ilves said that she would go" becomes
 * a quotation of the kind `indirect`, and all that looks for speakers works on it as on any other. Words in marks are
 * reported already: a clause that holds some is left alone.
 */
import type { Attributed, Attribution, Source, Span } from '../../model.ts'
import { readable } from '../../text/readable.ts'
import { NOBODY, whoSays } from '../attribute.ts'
import { authorOf } from '../author.ts'
import { findCandidates } from '../candidates.ts'
import type { Context } from '../context.ts'
import { decide } from '../decisions.ts'
import { narrate } from '../narration.ts'
import { OF_REPORTS } from '../ranker/models.ts'
import { asQuotations } from './as-quotations.ts'
import { contentParts } from './content-parts.ts'
import { findReports, type Report } from './find-reports.ts'

/** The same document with a quotation and its attribution for each report, in the order of the text. */
export function addReportedSpeech(document: Attributed): Attributed {
  const [narration] = narrate(document)
  if (!narration) return document
  const candidates = findCandidates(narration, document)
  const context: Context = { document, narration, candidates, answers: new Map() }
  const reports = findReports(context).filter((report) => !isQuoted(report, context, document))
  const marked = asQuotations(
    document,
    reports.map((report) => contentOf(report, context)),
  )
  const { outcomes } = decide(marked.document, OF_REPORTS)
  const narrator = authorOf(document)
  const named = new Map<number, Source>()
  const attributions: Attribution[] = []
  let last: Source | null = null
  let next = 0
  marked.before.forEach((old, quotation) => {
    const decision = outcomes.get(quotation)
    if (old >= 0) attributions.push({ ...document.attributions[old]!, quotation })
    else {
      const report = reports[next++]!
      const found = decision ? whoSays(decision, { previous: null, narrator, last }, named) : NOBODY
      const { rule, confidence } = found.evidence
      const evidence = { rule, confidence: Math.round(confidence * report.probability * 100) / 100 }
      attributions.push({ quotation, kind: 'indirect', ...found, cue: cueOf(report, context), evidence })
    }
    const { speaker } = attributions[quotation]!
    last = speaker ?? last
  })
  return { ...document, ...marked.document, attributions }
}

/** Whether words in marks that somebody says stand in it, or go on with it: "said the talks had been “useful”". */
function isQuoted(
  { from, to }: Report,
  { narration: { items } }: Context,
  { attributions }: Attributed,
): boolean {
  return items
    .slice(from, to + 1)
    .some(({ quotation }) => quotation >= 0 && attributions[quotation]!.kind !== 'term')
}

function contentOf(report: Report, context: Context): Span[] {
  const { items } = context.narration
  return contentParts(report, context).map(({ from, to }) => ({
    start: items[from]!.start,
    end: items[to - 1]!.end,
  }))
}

function cueOf({ cue }: Report, { narration: { items }, document }: Context): Attribution['cue'] {
  const last = items[cue]!.lower === 'according' && items[cue + 1]?.lower === 'to' ? cue + 1 : cue
  const span = { start: items[cue]!.start, end: items[last]!.end }
  return { ...span, text: readable(document.text, span, document.hyphens) }
}
