/**
 * What the lexicon and the spelling say about one word, worked out once for each different word: words repeat, and a
 * look-up costs more than all the arithmetic that follows.
 */
import { isAffiliation } from '../lexicon/affiliations.ts'
import { isCalendarWord } from '../lexicon/calendar.ts'
import { wordCluster } from '../lexicon/clusters.ts'
import { lowerCaseShare } from '../lexicon/common-words.ts'
import { lookupCountry } from '../lexicon/countries.ts'
import { isFirstName } from '../lexicon/first-names.ts'
import { isLastName } from '../lexicon/last-names.ts'
import { isOrganizationWord } from '../lexicon/organization-words.ts'
import { isPlaceName } from '../lexicon/places.ts'
import { isRoleNoun } from '../lexicon/role-nouns.ts'
import { speechVerbWeight } from '../lexicon/speech-verbs.ts'
import { isTitle } from '../lexicon/titles.ts'
import type { Token } from '../model.ts'
import { hashText } from '../text/hash.ts'
import { startsUpper } from '../text/letters.ts'
import { isNameWord } from './name-words.ts'
import { placeNumber } from './place-number.ts'

/** Each a bit of `WordFacts.kinds`. */
export const FIRST_NAME = 1 << 0
export const LAST_NAME = 1 << 1
export const PLACE = 1 << 2
export const COUNTRY = 1 << 3
export const ORDINARY = 1 << 4
export const ROLE = 1 << 5
export const TITLE = 1 << 6
export const AFFILIATION = 1 << 7
export const ORGANIZATION = 1 << 8
export const CALENDAR = 1 << 9
export const SPEECH = 1 << 10
export const CAPITALISED = 1 << 11

/** Each a bit of `WordFacts.letters`. */
export const TWO_LETTERS = 1 << 0
export const ALL_UPPER = 1 << 1
export const LONG_WORD = 1 << 2
export const UPPER = 1 << 3

export interface WordFacts {
  /** Tells the words met so far apart; 0 is `outside`. */
  readonly number: number
  readonly lower: string
  /** How it is written, as bits. */
  readonly letters: number
  /** Of the lower-case form. */
  readonly word: number
  /** Of the lemma. */
  readonly lemma: number
  /** What the word can be, as bits. */
  readonly kinds: number
  /** What place it names: `placeNumber`. */
  readonly place: number
  /** How often it is written small, 0…4. */
  readonly ordinary: number
  /** Class of the word among 64, and among 1024. */
  readonly coarse: number
  readonly fine: number
  readonly shape: number
  readonly prefix: number
  readonly suffix: number
  readonly ending: number
}

/** What stands beyond the ends of a sentence. */
export const outside: WordFacts = {
  number: 0,
  lower: '',
  letters: 0,
  word: 1,
  lemma: 1,
  kinds: 0,
  place: 0,
  ordinary: 0,
  coarse: 0,
  fine: 0,
  shape: 1,
  prefix: 1,
  suffix: 1,
  ending: 1,
}

/**
 * Facts do not change, so words met again in later documents are not looked up again. They are kept by the word alone; in
 * the rare case that it has another lemma this time ("saw"), it is looked up anew. When the store is full it starts anew,
 * so that a long run needs no more memory than a short one.
 */
const STORED = 50_000
const store = new Map<string, { readonly lemma: string; readonly facts: WordFacts }>()
let numbers = 0

export function wordFacts(token: Token): WordFacts {
  const { text, lower, lemma } = token
  const known = store.get(text)
  if (known !== undefined && known.lemma === lemma && known.facts.lower === lower) return known.facts
  if (store.size >= STORED) store.clear()
  const facts = lookUp(token)
  store.set(text, { lemma, facts })
  return facts
}

function lookUp(token: Token): WordFacts {
  const { text, lower, lemma } = token
  const share = lowerCaseShare(lower)
  const cluster = wordCluster(lower)
  numbers += 1
  return {
    number: numbers,
    lower,
    letters: lettersOf(text),
    word: hashText(lower),
    lemma: hashText(lemma),
    kinds: kindsOf(token, share),
    place: isNameWord(text) ? placeNumber(text) : 0,
    ordinary: Math.ceil(share * 4),
    coarse: hashText(cluster.slice(0, 1)),
    fine: hashText(cluster),
    shape: hashText(shapeOf(text)),
    prefix: hashText(lower.slice(0, 3)),
    suffix: hashText(lower.slice(-3)),
    ending: hashText(lower.slice(-4)),
  }
}

function kindsOf({ text, lower, lemma }: Token, share: number): number {
  const speech = speechVerbWeight(lemma) >= 0.3 ? SPEECH : 0
  if (!isNameWord(text)) return speech | (isRoleNoun(lemma) ? ROLE : 0) | (isTitle(lower) ? TITLE : 0)
  return (
    CAPITALISED |
    speech |
    (isFirstName(text) ? FIRST_NAME : 0) |
    (isLastName(text) ? LAST_NAME : 0) |
    (isPlaceName(text) ? PLACE : 0) |
    (lookupCountry(text) ? COUNTRY : 0) |
    (share >= 0.5 ? ORDINARY : 0) |
    (isRoleNoun(lower) ? ROLE : 0) |
    (isTitle(lower) ? TITLE : 0) |
    (isAffiliation(text) ? AFFILIATION : 0) |
    (isOrganizationWord(text) ? ORGANIZATION : 0) |
    (isCalendarWord(lower) ? CALENDAR : 0)
  )
}

function lettersOf(text: string): number {
  return (
    (/^\p{L}{2}/u.test(text) ? TWO_LETTERS : 0) |
    (text === text.toUpperCase() ? ALL_UPPER : 0) |
    (text.length > 3 ? LONG_WORD : 0) |
    (startsUpper(text) ? UPPER : 0)
  )
}

/** "Ilves" → "Xx", "IAEA" → "X", "J." → "X.", "al-Amin" → "x-Xx", "G7" → "X0". */
function shapeOf(text: string): string {
  return text
    .slice(0, 40)
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, '0')
}
