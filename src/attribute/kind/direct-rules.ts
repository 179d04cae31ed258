/** Whole utterances: a sentence of the speaker's that stands for itself. */
import { hasCue, isAnnounced } from './cues.ts'
import type { KindRule } from './kind-rule.ts'
import { endsLike, hasSeveralSentences, hasVerb, isTitleCase, startsUpper } from './shape.ts'

export const DIRECT_RULES: readonly KindRule[] = [
  {
    rule: 'several-sentences',
    kind: 'direct',
    confidence: 0.97,
    holds: hasSeveralSentences,
  },
  {
    rule: 'labelled',
    kind: 'direct',
    confidence: 0.97,
    holds: ({ block, quotation, before }) =>
      block.label !== null && quotation.start >= block.label.end && before.length <= 2,
  },
  {
    rule: 'own-sentence',
    kind: 'direct',
    confidence: 0.97,
    // “We stay,” she said.  “We stay.”
    holds: (quote) =>
      quote.before.length === 0 &&
      startsUpper(quote) &&
      endsLike(quote, /[,.!?…—–-]/) &&
      (quote.length > 4 || !isTitleCase(quote) || hasCue(quote) || quote.after.length === 0),
  },
  {
    rule: 'announced',
    kind: 'direct',
    confidence: 0.95,
    // she said: “We stay.”
    holds: (quote) =>
      startsUpper(quote) && isAnnounced(quote) && (quote.length > 2 || /[,:]/.test(quote.before[0]!.text)),
  },
  {
    rule: 'set-off',
    kind: 'direct',
    confidence: 0.8,
    holds: (quote) =>
      startsUpper(quote) &&
      !isTitleCase(quote) &&
      quote.length > 3 &&
      hasVerb(quote) &&
      /^[,:—–-]$/.test(quote.before[0]?.text ?? ''),
  },
]
