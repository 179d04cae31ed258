/**
 * Places in a sentence where only the name of something stands in marks, or what is written on it. They are asked before
 * the model, because news of politics, which it learned from, seldom speaks of songs and signs.
 */
import type { Token } from '../../model.ts'
import { isInscription } from './inscriptions.ts'
import type { KindRule } from './kind-rule.ts'
import { WORK } from './words.ts'

const PERFORMS =
  /^(?:sang|sings?|sung|singing|review(?:s|ed|ing)|direct(?:s|ed|ing)|hosts|hosted|watched|watching|star(?:red|s|ring)|composed)$/
const SHOWN =
  /^(?:open(?:s|ed)|premier(?:es|ed)|air(?:s|ed)|screen(?:s|ed)|star(?:s|red|ring)|top(?:s|ped)|gross(?:es|ed)|won|wins|tells|follows)$/
const MOTTO = /^(?:motto|mottoes|mottos|inscription)$/
const TITLED = /^(?:titled|entitled|headlined|subtitled|retitled)$/
const BOOK =
  /^(?:autobiography|biography|memoir|memoirs|novel|novella|film|movie|sitcom|musical|opera|album|documentary|anthem|motto|slogan)$/
const NAMED = /^(?:named|christened|titled|entitled|called)$/
const SIMILAR = /^(?:similar|like|other)$/
const EXPRESSIONS = /^(?:words?|terms?|expressions?|phrases?)$/
const PSEUDONYM = /^(?:pseudonym|pseudonyms|alias|moniker|codename|code-name|screenname|username)$/
const ALIAS = /^(?:nicknamed|alias|aka|a\.k\.a\.|nickname|nicknames)$/

const at = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? ''

/** Of the words for works those that hardly ever bring somebody's words, as a column or a video may. */
const WORKS: ReadonlySet<string> = new Set(
  [...WORK].filter(
    (word) =>
      !/^(?:ad|blog|column|hit|play|plays|shows|star|starring|single|track|video|newsletter)$/.test(word),
  ),
)

const isWork = ({ lower }: Token): boolean => WORKS.has(lower) || /^(?:report|study)$/.test(lower)

const isSmallNoun = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && /^\p{Ll}/u.test(token.text)

const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text)

export const NAMED_RULES: readonly KindRule[] = [
  {
    rule: 'performed',
    kind: 'term',
    confidence: 0.9,
    // She sang “Song of the Rivers” twice; they starred in “Harbour Lights”
    holds: (quote) =>
      quote.titleCase &&
      (PERFORMS.test(at(quote.before, 0)) ||
        (at(quote.before, 0) === 'in' && PERFORMS.test(at(quote.before, 1)))),
  },
  {
    rule: 'shown',
    kind: 'term',
    confidence: 0.9,
    // “Harbour Lights” opens in two hundred cinemas.
    holds: (quote) => quote.titleCase && quote.before.length === 0 && SHOWN.test(at(quote.after, 0)),
  },
  {
    rule: 'by-its-author',
    kind: 'term',
    confidence: 0.9,
    // He was reading “The River and the Town” by Mara Ilves.
    holds: (quote) =>
      quote.titleCase &&
      quote.length > 1 &&
      /^(?:by|from)$/.test(at(quote.after, 0)) &&
      /^\p{Lu}/u.test(quote.after[1]?.text ?? '') &&
      !/[,!?]/.test(quote.last) &&
      !/^(?:a|an|the|as)$/.test(at(quote.before, 0)),
  },
  {
    rule: 'inscribed',
    kind: 'term',
    confidence: 0.8,
    // A sign on the door read “Closed for ever.”
    holds: isInscription,
  },
  {
    rule: 'motto',
    kind: 'term',
    confidence: 0.8,
    // the town’s motto is “We Stay”
    holds: ({ before, length }) =>
      length <= 8 &&
      /^(?:is|was|:|,)$/.test(at(before, 0)) &&
      before.slice(1, 6).some(({ lower }) => MOTTO.test(lower)),
  },
  {
    rule: 'titled',
    kind: 'term',
    confidence: 0.9,
    // a report titled “Rising Waters: A Plan for the Coast”; her autobiography, “A Time to Go”
    holds: (quote) =>
      quote.titleCase &&
      !/[!?]/.test(quote.last) &&
      ((TITLED.test(at(quote.before, 0)) && quote.before.slice(1, 5).some(isWork)) ||
        (quote.length > 1 && at(quote.before, 0) === ',' && BOOK.test(at(quote.before, 1)))),
  },
  {
    rule: 'apposed-work',
    kind: 'term',
    confidence: 0.9,
    // “Harbour Lights,” a film about fishermen, opens on Friday
    holds: (quote) =>
      quote.titleCase &&
      quote.last === ',' &&
      /^(?:an?|the)$/.test(at(quote.after, 0)) &&
      quote.after.slice(1, 4).some(isWork),
  },
  {
    rule: 'named',
    kind: 'term',
    confidence: 0.8,
    // a group named “Bridge or Bust”; the show is called “Lost and Found: Silver of the North”
    holds: (quote) =>
      quote.titleCase &&
      quote.length > 1 &&
      NAMED.test(at(quote.before, 0)) &&
      (isSmallNoun(quote.before[1]) || at(quote.before, 1) === 'is' || at(quote.before, 1) === 'was') &&
      !/[!?]/.test(quote.last),
  },
  {
    rule: 'listed-word',
    kind: 'term',
    confidence: 0.9,
    // Words such as “expects,” “plans” and similar expressions mark such statements.
    holds: ({ before, after, length }) =>
      length <= 3 &&
      ((at(before, 0) === 'as' && at(before, 1) === 'such' && EXPRESSIONS.test(at(before, 2))) ||
        (at(after, 0) === 'and' && SIMILAR.test(at(after, 1)) && EXPRESSIONS.test(at(after, 2)))),
  },
  {
    rule: 'pseudonym',
    kind: 'term',
    confidence: 0.9,
    // writing under the pseudonym “Red Weil”
    holds: (quote) => quote.titleCase && PSEUDONYM.test(at(quote.before, 0)),
  },
  {
    rule: 'alias',
    kind: 'term',
    confidence: 0.8,
    // a hacker known to the police as “Owl”; Mara Ilves, nicknamed “the Owl”
    holds: (quote) =>
      quote.length <= 3 &&
      (quote.before.slice(0, 2).some(({ lower }) => ALIAS.test(lower)) ||
        (quote.titleCase &&
          at(quote.before, 0) === 'as' &&
          quote.before.slice(1, 6).some(({ lower }) => lower === 'known'))),
  },
  {
    rule: 'middle-name',
    kind: 'term',
    confidence: 0.95,
    // Jonas “Red” Weil, Jonas T. “Red” Weil
    holds: (quote) =>
      quote.length <= 2 &&
      quote.titleCase &&
      !/[,.!?…]/.test(quote.last) &&
      isName(quote.before[at(quote.before, 0) === '.' ? 1 : 0]) &&
      isName(quote.after[0]),
  },
  {
    rule: 'work',
    kind: 'term',
    confidence: 0.9,
    // In her book, “The River and the Town,” Ilves said …; on the “Long Night” show
    holds: (quote) =>
      quote.titleCase &&
      (WORKS.has(at(quote.before, 0)) ||
        (at(quote.before, 0) === ',' && WORKS.has(at(quote.before, 1))) ||
        (WORKS.has(at(quote.after, 0)) && !/[,.!?…]/.test(quote.last))),
  },
]
