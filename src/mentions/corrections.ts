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

const corrections: readonly Correction[] = [countryName, articleBefore]

export function correct(tokens: readonly Token[], stretch: Stretch): readonly number[] {
  for (const correction of corrections) {
    const corrected = correction(tokens, stretch)
    if (corrected) return corrected
  }
  return stretch.probabilities
}
