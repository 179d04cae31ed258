/** Words beside a name, or in front of it, by which it is a place's though the weights take it for a person's. */
import { isOrganizationWord } from '../lexicon/organization-words.ts'
import { isPlaceName } from '../lexicon/places.ts'
import { isRoleNoun } from '../lexicon/role-nouns.ts'
import { isTitle } from '../lexicon/titles.ts'
import type { Token } from '../model.ts'
import { startsUpper } from '../text/letters.ts'
import { type Correction, isLikeliest, rather, surely } from './correction.ts'
import { NONE, ORGANIZATION, OTHER, PERSON, PLACE } from './semi-markov.ts'

const seat = /^(?:MP|MPs|TD|MSP|MLA|MHA|MNA|MEP)$/

/** "Sutton Weir MP Dame Averil Knott": what a member sits for, if her name follows. */
const constituency: Correction = (tokens, stretch) => {
  const { from, to } = stretch
  if (!seat.test(tokens[to]?.text ?? '') || !isLikeliest(PERSON, stretch)) return null
  const name = tokens[to + 1]
  return name?.sentence === tokens[from]!.sentence && startsUpper(name.text) ? surely(PLACE) : null
}

/** "Mara Ilves, of Cannon Weir, said": where she is from. */
const hailsFrom: Correction = (tokens, stretch) => {
  const { from, to } = stretch
  if (tokens[from - 1]?.lower !== 'of' || !isLikeliest(PERSON, stretch)) return null
  const before = tokens[from - 2]
  if (before?.text === ',') {
    const isAfterName = startsUpper(tokens[from - 3]?.text ?? '') || tokens[from - 3]?.pos === 'NUM'
    return isAfterName && tokens[to]?.text === ',' ? rather(PLACE, PERSON, stretch) : null
  }
  return isFullName(tokens, from - 2) ? rather(PLACE, PERSON, stretch) : null
}

/** "Dr Akua Frimpong of Korle Weir", but no "President Brandt of", "Duke of". */
function isFullName(tokens: readonly Token[], last: number): boolean {
  return [last - 1, last].every((at) => {
    const { text, lower, pos } = tokens[at] ?? { text: '', lower: '', pos: 'X' }
    const isName = startsUpper(text) && pos === 'PROPN'
    return isName && !isTitle(lower) && !isRoleNoun(lower) && !isOrganizationWord(text)
  })
}

const kind =
  /^(?:plaza|plaça|piazza|calle|avenida|palacio|palazzo|palais|mercado|barangay|sitio|purok|kampung)$/

/** "Plaza de la Reina", "Barangay Katipunan". */
const calledByKind: Correction = (tokens, stretch) => {
  const { from, to } = stretch
  if (to - from < 2 || !kind.test(tokens[from]!.lower)) return null
  return [PERSON, OTHER, NONE].some((label) => isLikeliest(label, stretch)) ? surely(PLACE) : null
}

const wayOrWater =
  /^(?:lane|street|road|avenue|boulevard|terrace|crescent|quay|wharf|trench|fjord|creek|ridge)$/
const locative = /^(?:in|on|at|near|from|to|along|of|the|off)$/

/** "Residents of Mill Lane", "to the Kermadec Trench", but not "Nathan Lane". */
const endsInKind: Correction = (tokens, stretch) => {
  const { from, to } = stretch
  if (to - from !== 2 || !wayOrWater.test(tokens[to - 1]!.lower) || !isLikeliest(OTHER, stretch)) return null
  return locative.test(tokens[from - 1]?.lower ?? '') ? surely(PLACE) : null
}

/** "Dunkerrin, Co Offaly": an Irish county, and what lies in it. */
const inCounty: Correction = (tokens, stretch) => {
  const { from, to } = stretch
  const isCounty = (at: number) =>
    /^Co\.?$/.test(tokens[at]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '')
  if (to - from === 2 && isCounty(from)) return surely(PLACE)
  const isInside = to - from < 3 && tokens[to]?.text === ',' && isCounty(to + 1)
  return isInside && !isLikeliest(PERSON, stretch) ? surely(PLACE) : null
}

/** "Mayor Mara Ilves of Eastholm": what she is mayor of. */
const mayorOf: Correction = (tokens, stretch) => {
  const { from, to } = stretch
  if (tokens[from - 1]?.lower !== 'of' || !isLikeliest(ORGANIZATION, stretch)) return null
  if (isOrganizationWord(tokens[to - 1]!.text)) return null
  const isMayor = [from - 2, from - 4, from - 5].some((at) => tokens[at]?.lower === 'mayor')
  return isMayor ? rather(PLACE, ORGANIZATION, stretch) : null
}

/** "Flew to General Santos": a town that is called after a general. */
const titleInName: Correction = (tokens, stretch) => {
  const { from, to } = stretch
  const title = tokens[from - 1]
  if (title === undefined || to - from > 1 || !startsUpper(title.text) || !isTitle(title.lower)) return null
  if (!/^(?:in|from|to|near)$/.test(tokens[from - 2]?.text ?? '')) return null
  return isPlaceName(`${title.text} ${tokens[from]!.text}`) ? surely(PLACE) : null
}

export const placeBeside: readonly Correction[] = [
  constituency,
  hailsFrom,
  calledByKind,
  endsInKind,
  inCounty,
  mayorOf,
  titleInName,
]
