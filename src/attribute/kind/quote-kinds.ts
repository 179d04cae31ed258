/**
 * Says of every quotation whether it reports a whole utterance, a fragment of one, or nobody's words. The rules stand in
 * one ordered array; the first that answers decides.
 */
import type { Evidence, QuoteKind, Resolved } from '../../model.ts'
import { HEADLINE_WORDS } from './headline-rules.ts'
import { KIND_RULES, LESSER_KIND_RULES } from './kind-rules.ts'
import { plainWords } from './plain-words.ts'
import { type QuoteView, quoteViews } from './quote-view.ts'

export interface KindOfQuote {
  readonly kind: QuoteKind
  readonly evidence: Evidence
}

/** One answer for each quotation, in their order. */
export function quoteKinds(document: Resolved, speakers: readonly Evidence[]): readonly KindOfQuote[] {
  const views = quoteViews(document, speakers)
  const alone = views.map(kindAlone)
  return views.some((view, i) => isDoubtful(view, alone[i]!)) ? compared(document, views, alone) : alone
}

/** Whether the same words elsewhere in the text may say otherwise. */
function isDoubtful({ speaker }: QuoteView, { kind, evidence }: KindOfQuote): boolean {
  return kind === 'term' ? speaker.confidence >= LIKELY : evidence.rule === HEADLINE_WORDS
}

/** The same answers, but for those that the same words elsewhere in the text gainsay. */
function compared(
  document: Resolved,
  views: readonly QuoteView[],
  alone: readonly KindOfQuote[],
): readonly KindOfQuote[] {
  const words = document.quotations.map((quotation) => plainWords(quotation, document))
  const reported = new Set(words.filter((_, i) => alone[i]!.kind !== 'term'))
  const said = words.filter((_, i) => alone[i]!.kind !== 'term' && views[i]!.block.kind === 'paragraph')
  const body = ` ${said.join(' | ')} `
  const terms = new Set(
    words.filter((_, i) => alone[i]!.kind === 'term' && views[i]!.block.kind === 'paragraph'),
  )
  return alone.map((found, i) => {
    if (!isDoubtful(views[i]!, found)) return found
    if (found.kind === 'term') return reported.has(words[i]!) ? REPEATED : found
    if (i >= MOST_HEADLINES || said.length === 0) return found
    if (body.includes(` ${words[i]!} `)) return found
    return terms.has(words[i]!) || views[i]!.speaker.confidence < LIKELY ? NEVER_SAID : found
  })
}

/** A speaker of this confidence or more is likelier than none. */
const LIKELY = 0.5

/** No article has more quotations in its headline; every one of them costs a look at all the words. */
const MOST_HEADLINES = 8

/** Words that somebody says in the headline are no term in the first paragraph, where she says them again. */
const REPEATED: KindOfQuote = { kind: 'partial', evidence: { rule: 'repeated', confidence: 0.8 } }

/** What a headline keeps at a distance: marked as a term in the text too, or nobody's and not said again. */
const NEVER_SAID: KindOfQuote = { kind: 'term', evidence: { rule: 'never-said', confidence: 0.6 } }

function kindAlone(quote: QuoteView): KindOfQuote {
  const rules = quote.lesser ? LESSER_KIND_RULES : KIND_RULES
  for (const { rule, kind, confidence, holds } of rules) {
    if (holds(quote)) return { kind, evidence: { rule, confidence } }
  }
  return { kind: 'partial', evidence: { rule: 'fragment', confidence: 0.8 } }
}
