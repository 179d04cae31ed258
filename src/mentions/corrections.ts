/**
 * What we know better than the trained weights. Each correction looks at one stretch and gives the probabilities it should
 * have, or null where it has nothing to say; the first one that speaks decides.
 */
import { lookupCountry } from '../lexicon/countries.ts'
import type { Token } from '../model.ts'
import { LABELS } from './semi-markov.ts'

interface Stretch {
  readonly from: number
  readonly to: number
  readonly probabilities: readonly number[]
}

type Correction = (tokens: readonly Token[], stretch: Stretch) => readonly number[] | null

const PERSON = LABELS.indexOf('person')
const PLACE = LABELS.indexOf('place')
const OTHER = LABELS.indexOf('other')

/** "The Kingdom of Norway" is the country, though "Kingdom" and "Federation" are words of organizations. */
const countryName: Correction = (tokens, { from, to, probabilities }) => {
  if (to - from < 2) return null
  const name = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
  return lookupCountry(name) ? probabilities.map((_, label) => (label === PLACE ? 1 : 0)) : null
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
const insideTitle: Correction = (tokens, { from, to, probabilities }) => {
  const after = tokens[to]
  const isInside = after && documentOrEvent.has(after.lower) && /^\p{Lu}\p{Ll}/u.test(after.text)
  if (!isInside || after.sentence !== tokens[from]!.sentence) return null
  return probabilities.map((_, label) => (label === OTHER ? 1 : 0))
}

const corrections: readonly Correction[] = [insideTitle, countryName, articleBefore]

export function correct(tokens: readonly Token[], stretch: Stretch): readonly number[] {
  for (const correction of corrections) {
    const corrected = correction(tokens, stretch)
    if (corrected) return corrected
  }
  return stretch.probabilities
}
