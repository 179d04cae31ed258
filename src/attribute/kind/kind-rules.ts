/**
 * The policy: the first rule that holds says which kind a quotation is. Headlines, nested quotations and words that
 * nobody has said come first, because annotated news has hardly any; of everything else that is no plain utterance, the
 * model says whether anybody speaks.
 */
import { HEADLINE_RULES } from './headline-rules.ts'
import type { KindRule } from './kind-rule.ts'
import { NAMED_RULES } from './named-rules.ts'
import { reportProbability } from './report-probability.ts'
import { hasVerb } from './shape.ts'
import { TERM_RULES } from './term-rules.ts'
import { UNSAID_RULES } from './unsaid-rules.ts'
import { UTTERANCE_RULES } from './utterance-rules.ts'

/** Where a rule for terms holds too, the model has to be surer; both thresholds were chosen in cross-validation. */
const LEAST = 0.45
const LEAST_AGAINST_A_RULE = 0.6

const UNREPORTED: KindRule = {
  rule: 'unreported',
  kind: 'term',
  confidence: 0.7,
  holds: (quote) => {
    const probability = reportProbability(quote)
    if (probability < LEAST) return true
    return probability < LEAST_AGAINST_A_RULE && TERM_RULES.some(({ holds }) => holds(quote))
  },
}

const SET_OFF: KindRule = {
  rule: 'set-off',
  kind: 'direct',
  confidence: 0.65,
  // … had one answer — “We stay where we are.”
  holds: (quote) =>
    quote.capital &&
    !quote.titleCase &&
    quote.length > 3 &&
    hasVerb(quote) &&
    /^[,:—–-]$/.test(quote.before[0]?.text ?? ''),
}

const FIRST: readonly KindRule[] = [...HEADLINE_RULES, ...UNSAID_RULES, ...NAMED_RULES, ...UTTERANCE_RULES]

export const KIND_RULES: readonly KindRule[] = [...FIRST, UNREPORTED, SET_OFF]

/** For words in lesser marks: what the model has not seen is left to the rules whose votes it counts elsewhere. */
export const LESSER_KIND_RULES: readonly KindRule[] = [...FIRST, ...TERM_RULES, SET_OFF]
