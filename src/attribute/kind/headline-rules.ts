/**
 * Headlines quote in a style of their own: the speaker stands before or behind a colon, fragments are short and without
 * a verb of saying, single marks serve for double ones, and often every word has a capital, so that no name shows.
 */
import type { Token } from '../../model.ts'
import type { KindRule } from './kind-rule.ts'
import type { QuoteView } from './quote-view.ts'
import { WORK } from './words.ts'

export const HEADLINE_WORDS = 'headline-words'

const isHeadline = ({ block }: QuoteView): boolean => block.kind === 'title' || block.kind === 'heading'

/** Small words and particles do without a capital in any headline. */
const isPlain = ({ text }: Token): boolean => /^\p{Ll}{4}/u.test(text)

export const HEADLINE_RULES: readonly KindRule[] = [
  {
    rule: 'headline-utterance',
    kind: 'direct',
    confidence: 0.9,
    // Ilves: ‘We Stay Where We Are’; ‘We stay where we are,’ says Ilves
    holds: (quote) =>
      isHeadline(quote) &&
      quote.length > 2 &&
      (quote.before[0]?.text === ':' ||
        (quote.before.length === 0 && (quote.after[0]?.text === ':' || quote.last === ',')) ||
        quote.announcement.direct),
  },
  {
    rule: HEADLINE_WORDS,
    kind: 'partial',
    confidence: 0.8,
    // Norvia insists drills are ‘purely defensive’
    holds: (quote) =>
      isHeadline(quote) &&
      !(quote.titleCase && [...quote.before, ...quote.after].some(isPlain)) &&
      !WORK.has(quote.before[0]?.lower ?? ''),
  },
  {
    rule: 'crosshead',
    kind: 'term',
    confidence: 0.8,
    // ¶ ‘Winter Is Near.’ The town had a bad year. An article that quotes in double marks keeps single ones for these.
    holds: (quote) =>
      quote.lesser &&
      quote.quotation.parent < 0 &&
      quote.quotation.start === quote.block.start &&
      quote.before.length + quote.after.length === 0 &&
      quote.length <= 6 &&
      quote.titleCase,
  },
]
