/**
 * Reported speech as quotations without marks: what Ilves is said to have said in "Ilves said that she would go" becomes
 * a quotation of the kind `indirect`, and all that looks for speakers works on it as on any other. Words in marks are
 * reported already: a clause that holds some is left alone.
 */
import type { Attributed, Attribution, Span } from '../../model.ts'
import { readable } from '../../text/readable.ts'
import { whoSays } from '../attribute.ts'
import { authorOf } from '../author.ts'
import { findCandidates } from '../candidates.ts'
import type { Context } from '../context.ts'
import { decide, NONE } from '../decisions.ts'
import { narrate } from '../narration.ts'
import { asQuotations } from './as-quotations.ts'
import { contentParts } from './content-parts.ts'
import { findReports, type Report } from './find-reports.ts'

/** The same document with a quotation and its attribution for each report, in the order of the text. */
export function addReportedSpeech(document: Attributed): Attributed {
  const [narration] = narrate(document)
  if (!narration) return document
  const context: Context = {
    document,
    narration,
    candidates: findCandidates(narration, document),
    answers: new Map(),
  }
  const reports = findReports(context).filter((report) => !isQuoted(report, context, document))
  const { items } = narration
  const contents = reports.map((report) =>
    contentParts(report, context).map(
      ({ from, to }): Span => ({ start: items[from]!.start, end: items[to - 1]!.end }),
    ),
  )
  const marked = asQuotations(document, contents)
  const { outcomes } = decide(marked.document)
  const voices = { previous: null, narrator: authorOf(document) }
  const named = new Map()
  let next = 0
  const attributions = marked.before.map((old, quotation): Attribution => {
    if (old >= 0) return { ...document.attributions[old]!, quotation }
    const report = reports[next++]!
    const decision = outcomes.get(quotation)
    const found = decision
      ? whoSays(decision, voices, named)
      : { speaker: null, candidates: [], evidence: NONE }
    const { rule, confidence } = found.evidence
    const sure = Math.round(confidence * report.probability * 100) / 100
    return {
      quotation,
      kind: 'indirect',
      ...found,
      cue: cueOf(report, context),
      evidence: { rule, confidence: sure },
    }
  })
  return { ...document, ...marked.document, attributions }
}

/** Whether words in marks that somebody says stand in it. */
function isQuoted(
  { from, to }: Report,
  { narration: { items } }: Context,
  { attributions }: Attributed,
): boolean {
  for (let at = from; at < to; at++) {
    const { quotation } = items[at]!
    if (quotation >= 0 && attributions[quotation]!.kind !== 'term') return true
  }
  return false
}

function cueOf({ cue }: Report, { narration: { items }, document }: Context): Attribution['cue'] {
  const last = items[cue]!.lower === 'according' && items[cue + 1]?.lower === 'to' ? cue + 1 : cue
  const span = { start: items[cue]!.start, end: items[last]!.end }
  return { ...span, text: readable(document.text, span, document.hyphens) }
}
