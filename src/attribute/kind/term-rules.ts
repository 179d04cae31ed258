/**
 * Words in marks that report nobody's words: names, titles of works, words as words, words that the writer keeps at a
 * distance. A missed quotation is worse than an extra one, so every rule wants two reasons: the shape of the words and
 * their place in the writer's sentence.
 */
import { hasCue, hasCueNoun, isAnnounced } from './cues.ts'
import type { KindRule } from './kind-rule.ts'
import type { QuoteView } from './quote-view.ts'
import { endsLike, hasVerb, isTitleCase } from './shape.ts'

const set = (words: string) => new Set(words.split(/\s+/))

const DISTANCE = set(
  'so-called self-described self-styled self-proclaimed self-declared proverbial aka a.k.a. dubbed nicknamed titled entitled',
)
const HEDGE = set('ostensibly supposedly purportedly nominally quote-unquote')
const WORD = set(
  'word words term terms phrase hashtag hashtags name title acronym abbreviation nickname moniker',
)
const WORK = set(
  `ad album anthem article ballad biography blog book books cartoon comedy column documentary drama episode essay exhibition feature
  film films game hit memoir miniseries movie movies musical newsletter novel opera painting play playlist podcast poem program programme
  report sequel serial series show single sitcom song soundtrack spot story thriller track trilogy video`,
)
const PEOPLE_OF_WORKS = set('author host co-host hosts anchor star director creator producer editor')

const lowerAt = (tokens: QuoteView['before'], index: number) => tokens[index]?.lower ?? ''

export const TERM_RULES: readonly KindRule[] = [
  {
    rule: 'nickname',
    kind: 'term',
    confidence: 0.95,
    // Jonas “Red” Weil, a Kestrel “Longhand” bomber
    holds: (quote) =>
      quote.length <= 2 &&
      isTitleCase(quote) &&
      !endsLike(quote, /[,.!?]/) &&
      /^[\p{Lu}\p{N}]/u.test(quote.before[0]?.text ?? '') &&
      quote.before[0]!.pos !== 'PRON' &&
      /^\p{L}/u.test(quote.after[0]?.text ?? '') &&
      !isAnnounced(quote),
  },
  {
    rule: 'kept-at-a-distance',
    kind: 'term',
    confidence: 0.9,
    // the so-called “closed” primaries; a hacker known as “Owl”; ostensibly for “training”
    holds: (quote) =>
      quote.length <= 6 &&
      (quote.before.slice(0, 2).some(({ lower }) => DISTANCE.has(lower)) ||
        quote.before.slice(0, 4).some(({ lower }) => HEDGE.has(lower)) ||
        (lowerAt(quote.before, 0) === 'as' && lowerAt(quote.before, 1) === 'known')),
  },
  {
    rule: 'word-as-word',
    kind: 'term',
    confidence: 0.8,
    // the term “bycatch”
    holds: (quote) => quote.length <= 4 && WORD.has(lowerAt(quote.before, 0)) && !hasCue(quote),
  },
  {
    rule: 'title-of-work',
    kind: 'term',
    confidence: 0.9,
    // her memoir, “The Long Way”; the “Night Shift” podcast; the host of “Night Shift”
    holds: (quote) =>
      isTitleCase(quote) &&
      (quote.before.slice(0, 2).some(({ lower }) => WORK.has(lower)) ||
        (lowerAt(quote.before, 0) === 'of' && PEOPLE_OF_WORKS.has(lowerAt(quote.before, 1))) ||
        quote.after.slice(0, 1).some(({ lower }) => WORK.has(lower))),
  },
  {
    rule: 'name',
    kind: 'term',
    confidence: 0.85,
    // on Norvia One’s “Good Evening”; the “Clean Rivers” campaign
    holds: (quote) =>
      isTitleCase(quote) && quote.before.length > 0 && !isAnnounced(quote) && !endsLike(quote, /[!?]/),
  },
  {
    rule: 'scare-quotes',
    kind: 'term',
    confidence: 0.6,
    // a “classroom” in the bush; the “outlier” poll
    holds: (quote) =>
      quote.length <= 2 && quote.before.length > 0 && !hasCue(quote) && !hasCueNoun(quote) && !hasVerb(quote),
  },
]
