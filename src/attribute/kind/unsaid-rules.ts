/**
 * Words that nobody has said: denied speech, what somebody might say, and what is only pretended. They look like any
 * other quotation, and hardly occur in annotated news, so that no model can learn them.
 */
import type { Token } from '../../model.ts'
import type { KindRule } from './kind-rule.ts'
import type { QuoteView } from './quote-view.ts'
import { HEDGE } from './words.ts'

const SAY = /^(?:say|says|said|saying|tell|told|ask|asked|utter|uttered|use|used|write|written|wrote)$/
const MAY_STAND_BETWEEN =
  /^(?:[,:]|that|the|word|words|phrase|ever|even|once|to|me|him|her|us|them|you|out|loud)$/
const DENIES = /^(?:never|n[’']t|not|nobody|nor|neither|without|refuse[ds]?|decline[ds]?|denie[ds]|deny)$/
const LONGEST_PRETENCE = 4
const SUPPOSES = /^(?:if|suppose|supposing|imagine|unless)$/

/** The words before the verb that announces the quotation, nearest first; null where none does. */
function beforeVerb({ before }: QuoteView): readonly Token[] | null {
  let at = 0
  while (at < 4 && MAY_STAND_BETWEEN.test(before[at]?.lower ?? '')) at++
  return SAY.test(before[at]?.lower ?? '') ? before.slice(at + 1) : null
}

const anyOf = (tokens: readonly Token[], reach: number, words: RegExp): boolean =>
  tokens.slice(0, reach).some(({ lower }) => words.test(lower))

export const UNSAID_RULES: readonly KindRule[] = [
  {
    rule: 'denied-speech',
    kind: 'term',
    confidence: 0.7,
    // Ilves has never said “We leave.”
    holds: (quote) => anyOf(beforeVerb(quote) ?? [], 3, DENIES),
  },
  {
    rule: 'hypothetical',
    kind: 'term',
    confidence: 0.7,
    // If anyone were to say “We leave,” nobody would follow.
    holds: (quote) => anyOf(beforeVerb(quote) ?? [], 5, SUPPOSES) && quote.announcement.strengthBehind < 0.9,
  },
  {
    rule: 'pretended',
    kind: 'term',
    confidence: 0.8,
    // troops who were there ostensibly for “training exercises”
    holds: ({ before, length }) =>
      length <= LONGEST_PRETENCE && before.slice(0, 2).some(({ lower }) => HEDGE.has(lower)),
  },
]
