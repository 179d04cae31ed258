/** Words beside a name, or in front of it, by which it is a person's though the weights say otherwise, and the reverse. */
import { isDemonym } from '../lexicon/affiliations.ts'
import { isCalendarWord } from '../lexicon/calendar.ts'
import { isFirstName } from '../lexicon/first-names.ts'
import { isKin } from '../lexicon/gendered-words.ts'
import { isHonour } from '../lexicon/honours.ts'
import { isOrganizationWord } from '../lexicon/organization-words.ts'
import { isPlaceName } from '../lexicon/places.ts'
import { isRoleNoun } from '../lexicon/role-nouns.ts'
import { isTitle } from '../lexicon/titles.ts'
import type { Token } from '../model.ts'
import { startsUpper } from '../text/letters.ts'
import { type Correction, isLikeliest, surely } from './correction.ts'
import { NONE, OTHER, PERSON, PLACE } from './semi-markov.ts'

const owner = /^(?:his|her|their|my|our|'s|’s|')$/
/** Adjectives between: "his late older brother". */
const LONGEST_OWNED = 3

/** "Her husband Jordan", "his wife, Graca, and": a relative is somebody, whatever else is called so; not in "His Wife Took". */
const relative: Correction = (tokens, stretch) => {
  const { from, to } = stretch
  if (isLikeliest(PERSON, stretch)) return null
  const noun = tokens[from - 1]?.text === ',' ? from - 2 : from - 1
  if (!isKin(tokens[noun]?.text ?? '') || tokens[noun]!.sentence !== tokens[from]!.sentence) return null
  let at = noun - 1
  while (at > noun - LONGEST_OWNED && tokens[at]?.pos === 'ADJ') at--
  if (!owner.test(tokens[at]?.lower ?? '')) return null
  const isOther = to - from > 3 || isDemonym(tokens[from]!.text) || isOrganizationWord(tokens[to - 1]!.text)
  return isOther || opensRole(tokens, from) ? null : surely(PERSON)
}

/** "Her brother, Vice Mayor Brandt", "his mother, Monday said". */
function opensRole(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  const next = tokens[at + 1]
  if (isCalendarWord(lower) || isTitle(lower) || (isRoleNoun(lower) && !isFirstName(lower))) return true
  return next !== undefined && startsUpper(next.text) && isTitle(next.lower)
}

/** "Mercy, 8, was first", "Jordan Chad Whittle, 29, of": who has an age is somebody; scores have no comma behind. */
const age: Correction = (tokens, stretch) => {
  const { from, to } = stretch
  if (tokens[to]?.text !== ',' || tokens[to + 2]?.text !== ',' || isLikeliest(PERSON, stretch)) return null
  const { text, lower } = tokens[from]!
  if (!/^(?:[1-9]\d?|10\d)$/.test(tokens[to + 1]!.text) || !isFirstName(text)) return null
  const isOther = isCalendarWord(lower) || (to - from === 1 && isPlaceName(text))
  return isOther || isOrganizationWord(tokens[to - 1]!.text) ? null : surely(PERSON)
}

/** Forms of address that nothing else begins with. */
const address =
  /^(?:mr|mrs|ms|dr|prof|engr|barr|alhaji|alhaja|hajia|hajiya|mallam|smt|shri|cllr|coun|señor|señora)\.?$/

/** "Alhaji Abdulrazaq Isa Koto": no place and no body is addressed so. */
const addressed: Correction = (tokens, stretch) => {
  const { from, to } = stretch
  if (to - from < 2 || isLikeliest(PERSON, stretch) || !address.test(tokens[from]!.lower)) return null
  return isOrganizationWord(tokens[to - 1]!.text) ? null : surely(PERSON)
}

/**
 * "Local councillor Mossy Kinahan (FF) said", "writer-director Tana Harcourt": a role in small letters is somebody's, if
 * the last word is no body's and there is no place of that name.
 */
const inOffice: Correction = (tokens, stretch) => {
  const { from, to } = stretch
  const role = tokens[from - 1]
  if (to - from !== 2 || !role || startsUpper(role.text)) return null
  if (role.sentence !== tokens[from]!.sentence || !office.test(role.lower.split('-').at(-1)!)) return null
  const isPlace = isLikeliest(PLACE, stretch) && !isPlaceName(`${tokens[from]!.text} ${tokens[to - 1]!.text}`)
  if (!isLikeliest(OTHER, stretch) && !isPlace) return null
  return isOrganizationWord(tokens[to - 1]!.text) ? null : surely(PERSON)
}

const office =
  /^(?:councillor|lawyer|analyst|economist|skipper|spokesman|spokeswoman|spokesperson|historian|author|secretary|minister|senator|farmer|teacher|actor|actress|singer|president|chairman|chairwoman|director|coach|professor)$/

/** "Tom Brandt, SAN, and": letters behind a name are an honour and no place in Mali. */
const honour: Correction = (tokens, stretch) => {
  const { from, to } = stretch
  if (to - from > 1 || tokens[from - 1]?.text !== ',' || !isHonour(tokens[from]!.text)) return null
  return startsUpper(tokens[from - 2]?.text ?? '') && !isLikeliest(NONE, stretch) ? surely(NONE) : null
}

export const personBeside: readonly Correction[] = [relative, age, addressed, inOffice, honour]
