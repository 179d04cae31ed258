/**
 * Words in marks that report nobody's words: names, titles of works, words as words, words that the writer keeps at a
 * distance. A missed quotation is worse than an extra one, so every rule wants two reasons: the shape of the words and
 * their place in the writer's sentence.
 */
import type { Token } from '../../model.ts'
import type { KindRule } from './kind-rule.ts'
import type { QuoteView } from './quote-view.ts'
import { hasVerb } from './shape.ts'
import { CALLING, DISTANCE, HEDGE, PEOPLE_OF_WORKS, SHOUTED, WORD, WORK } from './words.ts'

const lower = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? ''
const anyOf = (tokens: readonly Token[], reach: number, words: ReadonlySet<string>): boolean =>
  tokens.slice(0, reach).some((token) => words.has(token.lower))
const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN'

/** Goes straight on in the writer's sentence: the “closed” primaries, but not “closed,” primaries. */
const goesOn = ({ last, after }: QuoteView): boolean => !/[,.!?…]/.test(last) && isNoun(after[0])

/** Nothing near, not even a doubtful verb, that would make these somebody's words. */
const isUnannounced = (quote: QuoteView): boolean =>
  quote.before.length > 0 && quote.announcement.strength < 0.2 && !quote.announcement.noun

/** called it “The Big Sleep”: what follows a verb of calling is somebody's word, unless it is the name of a thing. */
const isCalled = ({ before }: QuoteView): boolean =>
  anyOf(before, 10, CALLING) && !(CALLING.has(lower(before, 0)) && isNoun(before[1]))

export const TERM_RULES: readonly KindRule[] = [
  {
    rule: 'nickname',
    kind: 'term',
    confidence: 0.8,
    // Jonas “Red” Weil; a Kestrel “Longhand” bomber
    holds: (quote) =>
      quote.length <= 2 &&
      quote.titleCase &&
      /^[\p{Lu}\p{N}]/u.test(quote.before[0]?.text ?? '') &&
      isNoun(quote.before[0]) &&
      goesOn(quote),
  },
  {
    rule: 'kept-at-a-distance',
    kind: 'term',
    confidence: 0.5,
    // the so-called “closed” primaries; ostensibly for “training exercises”
    holds: ({ before, length }) => length <= 6 && (anyOf(before, 2, DISTANCE) || anyOf(before, 4, HEDGE)),
  },
  {
    rule: 'known-as',
    kind: 'term',
    confidence: 0.5,
    // a hacker known as “Owl”
    holds: ({ before, length }) => {
      const at = /^(?:the|an?)$/.test(lower(before, 0)) ? 1 : 0
      return length <= 4 && lower(before, at) === 'as' && lower(before, at + 1) === 'known'
    },
  },
  {
    rule: 'word-as-word',
    kind: 'term',
    confidence: 0.5,
    // the term “bycatch”
    holds: (quote) =>
      quote.length <= 4 && WORD.has(lower(quote.before, 0)) && quote.announcement.strength < 0.6,
  },
  {
    rule: 'title-of-work',
    kind: 'term',
    confidence: 0.8,
    // her memoir, “The Long Way”; the “Night Shift” podcast; the host of “Night Shift”
    holds: (quote) =>
      quote.titleCase &&
      (anyOf(quote.before, 2, WORK) ||
        (lower(quote.before, 0) === 'of' && PEOPLE_OF_WORKS.has(lower(quote.before, 1))) ||
        anyOf(quote.after, 1, WORK)),
  },
  {
    rule: 'name',
    kind: 'term',
    confidence: 0.6,
    // on Norvia One’s “Good Evening”; the “Clean Rivers” campaign; the “Green Deal”
    holds: (quote) =>
      quote.titleCase &&
      quote.before.length > 0 &&
      !/[!?]/.test(quote.last) &&
      !quote.announcement.direct &&
      !isCalled(quote) &&
      !anyOf(quote.before, 3, SHOUTED) &&
      !anyOf(quote.after, 1, SHOUTED),
  },
  {
    rule: 'title-at-start',
    kind: 'term',
    confidence: 0.8,
    // “Night Shift” is back on Norvia One.
    holds: (quote) =>
      quote.titleCase &&
      quote.before.length === 0 &&
      quote.after.length > 2 &&
      quote.announcement.strength < 0.2,
  },
  {
    rule: 'lesser-marks',
    kind: 'term',
    confidence: 0.7,
    // “They keep playing the ‘blame game’ with us,” she said.
    holds: (quote) => quote.lesser && quote.length <= 4 && quote.announcement.strength < 0.35,
  },
  {
    rule: 'modifier',
    kind: 'term',
    confidence: 0.65,
    // the “outlier” poll
    holds: (quote) => quote.length <= 3 && isUnannounced(quote) && goesOn(quote),
  },
  {
    rule: 'lone-word',
    kind: 'term',
    confidence: 0.6,
    // a “classroom” in the bush, but not: is “toast”
    holds: (quote) => quote.length === 1 && isUnannounced(quote) && quote.before[0]!.pos !== 'AUX',
  },
  {
    rule: 'apposed',
    kind: 'term',
    confidence: 0.75,
    // the council’s “red lines”; their “friends”
    holds: (quote) =>
      quote.length <= 2 &&
      isUnannounced(quote) &&
      !hasVerb(quote) &&
      (isNoun(quote.before[0]) || /^(?:PRON|PART)$/.test(quote.before[0]!.pos)),
  },
]
