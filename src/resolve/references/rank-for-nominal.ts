import { genderOfWord } from '../../lexicon/gendered-words.ts'
import { otherNamesOf } from '../../lexicon/wider-roles.ts'
import type { Gender, Token } from '../../model.ts'
import { append } from '../../text/append.ts'
import type { Roles } from '../roles/collect-roles.ts'
import { type Ranked, toShares } from './ranked.ts'
import { type Description, describe, type Nominal } from './read-nominal.ts'
import { type Discourse, salienceByPerson } from './salience.ts'

/** One office of one person. */
export interface Office extends Description {
  readonly person: number
  readonly head: string
}

export interface Offices {
  readonly byNoun: ReadonlyMap<string, readonly Office[]>
  /** ISO codes of the countries that the offices of each person are of. */
  readonly countriesOf: readonly ReadonlySet<string>[]
}

/**
 * The offices of all people by the noun that names them, wider nouns included: a president is a "leader" too, and the
 * Chief Minister is "the CM" from then on.
 */
export function offices(tokens: readonly Token[], roles: readonly Roles[]): Offices {
  const byNoun = new Map<string, Office[]>()
  const countriesOf = roles.map(({ phrases }, person) => {
    const ofPerson = new Set<string>()
    for (const { from, to, head } of phrases) {
      const noun = tokens[head]!.lower
      const office = { person, head: noun, ...describe(tokens, from, to, head) }
      for (const country of office.countries) ofPerson.add(country)
      for (const name of [noun, ...otherNamesOf(noun)]) append(byNoun, name, office)
      const short = initialsOfOffice(tokens, from, head)
      if (short) append(byNoun, short, { ...office, head: short, words: new Set<string>() })
    }
    return ofPerson
  })
  return { byNoun, countriesOf }
}

/** "cm" for "Assam's Chief Minister": of the last two words, which are the office. */
function initialsOfOffice(tokens: readonly Token[], from: number, head: number): string | null {
  const [first, last] = [tokens[head - 1], tokens[head]!]
  if (!first || head === from || !/^\p{L}/u.test(first.lower)) return null
  return first.lower.charAt(0) + last.lower.charAt(0)
}

/** Who holds the office; who is more on the reader's mind goes first where several do. */
export function rankForNominal(
  tokens: readonly Token[],
  nominal: Nominal,
  known: Offices,
  memory: Discourse,
  genderOf: (person: number) => Gender | null,
): Ranked[] {
  const { sentence } = tokens[nominal.from]!
  const onMind = salienceByPerson(memory, sentence)
  const noun = tokens[nominal.to - 1]!.lower
  const gender = genderOfWord(nominal.head || noun)
  const weights = new Map<number, number>()
  const weigh = (person: number, weight: number) => {
    const other = genderOf(person)
    if (gender !== null && other !== null && gender !== other) return
    weights.set(person, Math.max(weights.get(person) ?? 0, weight * (0.3 + (onMind.get(person) ?? 0))))
  }
  if (nominal.head === '') {
    const { countries } = nominal.description
    for (const person of onMind.keys())
      if (!conflict(countries, known.countriesOf[person]!)) weigh(person, 0.1)
    return toShares(weights)
  }
  for (const office of known.byNoun.get(nominal.head) ?? []) weigh(office.person, officeFit(nominal, office))
  return toShares(weights)
}

/** 0 where the words contradict each other: the foreign minister is not the defence minister, nor the prime minister. */
function officeFit(nominal: Nominal, office: Office): number {
  const { countries, words } = nominal.description
  let fit = nominal.head === office.head ? 0.8 : 0.4
  if (conflict(countries, office.countries)) return 0
  if (countries.size > 0 && office.countries.size > 0) fit += 0.6
  else if (countries.size > 0) fit *= 0.5
  if (nominal.head === office.head) {
    for (const word of words) if (!office.words.has(word)) return 0
    for (const rank of ['prime', 'vice', 'deputy']) if (office.words.has(rank) && !words.has(rank)) return 0
    if (words.size > 0) fit += 0.4
  }
  return fit
}

function conflict(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size > 0 && others.size > 0 && ![...some].some((country) => others.has(country))
}
