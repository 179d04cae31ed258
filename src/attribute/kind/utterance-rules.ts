/** Whole utterances that nobody could take for a title or a term: a sentence of the speaker's that stands for itself. */
import type { KindRule } from './kind-rule.ts'
import type { QuoteView } from './quote-view.ts'
import { hasSeveralSentences } from './shape.ts'

/** Nothing of the writer's stands before it in its sentence. */
const beginsSentence = ({ before }: QuoteView): boolean => /^$|[.!?…]$/.test(before[0]?.text ?? '')

export const UTTERANCE_RULES: readonly KindRule[] = [
  {
    rule: 'unmarked',
    kind: 'direct',
    confidence: 0.9,
    // ILVES: We stay.
    holds: ({ quotation }) => quotation.turn !== null || quotation.start === quotation.content[0]!.start,
  },
  { rule: 'several-sentences', kind: 'direct', confidence: 0.87, holds: hasSeveralSentences },
  {
    rule: 'labelled',
    kind: 'direct',
    confidence: 0.95,
    // Quote: “We stay.”
    holds: ({ block, quotation, before }) =>
      block.label !== null && quotation.start >= block.label.end && before.length <= 2,
  },
  {
    rule: 'own-sentence',
    kind: 'direct',
    confidence: 0.95,
    // “We stay,” she said.
    holds: (quote) =>
      beginsSentence(quote) &&
      quote.capital &&
      /[,.!?…—–-]/.test(quote.last) &&
      (quote.length > 4 ||
        !quote.titleCase ||
        quote.announcement.strength > 0.35 ||
        quote.after.length === 0 ||
        quote.speaker.rule === 'inverted-clause'),
  },
  {
    rule: 'announced',
    kind: 'direct',
    confidence: 0.8,
    // she said: “We stay.”
    holds: (quote) =>
      quote.capital && quote.announcement.direct && (quote.length > 2 || /[,:]/.test(quote.before[0]!.text)),
  },
  {
    rule: 'announced-within',
    kind: 'direct',
    confidence: 0.85,
    // “I shouted at one of them, ‘Take my boat!’ and he did,” she said.
    holds: (quote) =>
      quote.lesser &&
      quote.capital &&
      /^[,:]$/.test(quote.before[0]?.text ?? '') &&
      (/[!?]/.test(quote.last) || (/[.,]/.test(quote.last) && !quote.titleCase)),
  },
  {
    rule: 'called-by',
    kind: 'partial',
    confidence: 0.75,
    // The plan, labelled “reckless” by Ilves, was dropped.
    holds: ({ speaker, before }) => speaker.rule === 'by-agent' && before.length > 0,
  },
  {
    rule: 'resumed',
    kind: 'direct',
    confidence: 0.95,
    // “We stay,” she said, “and you leave.”
    holds: (quote) =>
      quote.resumes && quote.announcement.direct && quote.before[0]?.text === ',' && quote.length > 2,
  },
]
