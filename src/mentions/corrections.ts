/**
 * What we know better than the trained weights. Each correction looks at one stretch and gives the probabilities it should
 * have, or null where it has nothing to say; the first one that speaks decides.
 */
import { isDemonym } from '../lexicon/affiliations.ts'
import { lookupCountry } from '../lexicon/countries.ts'
import { isFirstName } from '../lexicon/first-names.ts'
import { isOrganizationWord } from '../lexicon/organization-words.ts'
import { isPlaceName } from '../lexicon/places.ts'
import type { Token } from '../model.ts'
import { type Correction, isLikeliest, type JudgedRange, surely } from './correction.ts'
import { nameBody } from './name-bodies.ts'
import { personBeside } from './person-beside.ts'
import { placeBeside } from './place-beside.ts'
import { NONE, ORGANIZATION, OTHER, PERSON, PLACE } from './semi-markov.ts'
import { border } from './split-compounds.ts'

/** "The Kingdom of Norway" is the country, though "Kingdom" and "Federation" are words of organizations. */
const countryName: Correction = (tokens, { from, to }) => {
  if (to - from < 2) return null
  const name = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
  return lookupCountry(name) ? surely(PLACE) : null
}

/** "The Citadel’s spokesman": a single name behind an article is nobody, unless a noun follows ("the Brandt letters"). */
const articleBefore: Correction = (tokens, { from, to, probabilities }) => {
  const before = tokens[from - 1]
  const after = tokens[to]
  if (to - from > 1 || before?.lower !== 'the' || after?.pos === 'NOUN' || after?.pos === 'PROPN') return null
  const rest = 1 - probabilities[PERSON]!
  if (rest < 0.05) return null
  return probabilities.map((p, label) => (label === PERSON ? 0 : p / rest))
}

const documentOrEvent = new Set(
  `memorandum agreement agreements accord accords treaty protocol declaration convention summit conference games festival
  marathon cup championship championships olympics charter consensus pact derby biennale`.split(/\s+/),
)

/** "The Oslo Accords", "the Lisbon Treaty": a place inside another name is none. */
const insideTitle: Correction = (tokens, { from, to }) => {
  const after = tokens[to]
  const isInside = after && documentOrEvent.has(after.lower) && /^\p{Lu}\p{Ll}/u.test(after.text)
  if (!isInside || after.sentence !== tokens[from]!.sentence) return null
  return surely(OTHER)
}

const vessel = new Set(
  'uss hms hmas hmcs ins rms mv ss frigate destroyer submarine warship carrier cruiser corvette icebreaker'.split(
    ' ',
  ),
)

/** "The frigate Tomas Brandt", "the USS Weil": a ship is neither the person nor the place it is called after. */
const ship: Correction = (tokens, { from, to }) => {
  const before = tokens[from - 1]
  const follows =
    before !== undefined && before.sentence === tokens[from]!.sentence && vessel.has(before.lower)
  const isShip = to - from > 1 && /^[A-Z]+$/.test(tokens[from]!.text) && vessel.has(tokens[from]!.lower)
  return follows || isShip ? surely(OTHER) : null
}

/** "J.K. Weil": who has initials is a person, if not part of a firm's name. */
const initials: Correction = (tokens, { from, to, probabilities }) => {
  if (to - from !== 2) return null
  const [first, last] = [tokens[from]!.text, tokens[to - 1]!.text]
  const isPerson = /^(?:\p{Lu}\.){1,3}$/u.test(first) && /^\p{Lu}\p{Ll}{2}/u.test(last)
  if (!isPerson || isOrganizationWord(last) || isPlaceName(`${first} ${last}`)) return null
  const gained = probabilities[OTHER]! + probabilities[ORGANIZATION]!
  return probabilities.map((p, label) => (label === PERSON ? p + gained : label > PLACE ? 0 : p))
}

/** "Weil & Sons", "Weil & Brandt", "Weil, Brandt & Co.": a single name beside the sign is part of a firm; "Anna & Tom" are two. */
const firm: Correction = (tokens, stretch) => {
  const { from, to } = stretch
  const isSign = (at: number) => tokens[at]?.text === '&'
  const isGiven = (at: number) => isFirstName(tokens[at]!.text)
  if (to - from > 1) {
    const isPair = to - from === 3 && isSign(from + 1) && !(isGiven(from) && isGiven(from + 2))
    return isPair && isLikeliest(PERSON, stretch) ? surely(ORGANIZATION) : null
  }
  const isListed =
    tokens[to]?.text === ',' && isSign(to + 2) && /^(?:Co|Sons|Bros)\b/.test(tokens[to + 3]?.text ?? '')
  return isSign(from - 1) || isSign(to) || isListed ? surely(ORGANIZATION) : null
}

/** What is a capitalised word only because somebody begins to speak: "Aye, sir", "Mister, stop!" */
const calls = new Set(
  'aye ay nay mister missus sirrah hallo hullo halloa huzzah hurrah hush alas egad tha thou thee summat nowt'.split(
    ' ',
  ),
)

const call: Correction = (tokens, { from, to }) =>
  to - from === 1 && calls.has(tokens[from]!.lower) ? surely(NONE) : null

/** "Marj-. Marjorie knows": whoever breaks off in the middle of a word has named nobody yet. */
const brokenOff: Correction = (tokens, { from, to }) => {
  const [hyphen, next] = [tokens[to], tokens[to + 1]]
  if (to - from > 1 || hyphen?.text !== '-' || hyphen.start !== tokens[to - 1]!.end) return null
  return next?.start === hyphen.end && /^[.,?!…]/.test(next.text) ? surely(NONE) : null
}

/** "Norvian", "Ardlandish". */
const adjective = /(?:ian|ish|ese)$/

/** "Norwegian-Swedish border": two belongings, and neither a place nor a person. */
const twoDemonyms: Correction = (tokens, { from, to }) => {
  const { text } = tokens[from]!
  if (to - from > 1 || !text.includes('-')) return null
  const parts = text.split('-')
  const areDemonyms = parts.length === 2 && parts.every((part) => isDemonym(part) || adjective.test(part))
  return areDemonyms ? surely(OTHER) : null
}

/** "The Norvia-Ardland crossing", opened before: both are places, known or not. */
const atBorder: Correction = (tokens, { from, to }) => {
  const isFirst = tokens[to]?.text === '-' && tokens[to]?.start === tokens[to - 1]!.end
  const isSecond = tokens[from - 1]?.text === '-' && tokens[from - 1]?.end === tokens[from]!.start
  const after = isFirst ? tokens[to + 2] : isSecond ? tokens[to] : undefined
  if (to - from > 1 || !after || !border.test(after.lower)) return null
  return surely(PLACE)
}

/** "The Corsican coast": a place's name with an n behind it is a belonging, if it is no place's name itself. */
const placeAdjective: Correction = (tokens, { from, to, probabilities }) => {
  const { text } = tokens[from]!
  if (to - from > 1 || !text.endsWith('an')) return null
  const isAdjective = /\p{Ll}an$/u.test(text) && isPlaceName(text.slice(0, -1))
  if (!isAdjective || isPlaceName(text)) return null
  return probabilities.map((p, label) =>
    label === PLACE ? 0 : label === OTHER ? p + probabilities[PLACE]! : p,
  )
}

const corrections: readonly Correction[] = [
  atBorder,
  twoDemonyms,
  ship,
  call,
  brokenOff,
  initials,
  firm,
  insideTitle,
  countryName,
  nameBody,
  articleBefore,
  placeAdjective,
  ...personBeside,
  ...placeBeside,
]

export function correct(tokens: readonly Token[], stretch: JudgedRange): readonly number[] {
  for (const correction of corrections) {
    const corrected = correction(tokens, stretch)
    if (corrected) return corrected
  }
  return stretch.probabilities
}
