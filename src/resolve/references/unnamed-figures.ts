/** Those whom a text brings in without a name, as far as roles and pronouns may still mean them. */
import { genderOfWord } from '../../lexicon/gendered-words.ts'
import type { Pronoun } from '../../lexicon/pronouns.ts'
import type { Gender, Token } from '../../model.ts'
import { grammaticalFunction } from './grammar.ts'
import type { Nominal } from './read-nominal.ts'
import type { Discourse, Occurrence } from './salience.ts'
import { readUnnamed, type Unnamed } from './unnamed.ts'

/** Sentences for which whom the text has just brought in stays "the man" and "he". */
const STAYS = 3

export interface UnnamedFigures {
  /** Remembers who is brought in at a token, if somebody is. */
  readAt(at: number): void
  /** "The official" is the one without a name who came last, not the minister; "the man" whoever has just come. */
  haveRole(nominal: Nominal, person: number): boolean
  /** "A father of two waited. “It is late,” he said": nobody else has come since who may be "he". */
  meantBy(at: number, pronoun: Pronoun): Unnamed | undefined
}

export function unnamedFigures(
  tokens: readonly Token[],
  memory: Discourse,
  genderOf: (person: number) => Gender | null,
): UnnamedFigures {
  const lastByNoun = new Map<string, Unnamed>()
  let newest: Unnamed | undefined

  const readAt = (at: number) => {
    const introduced = readUnnamed(tokens, at)
    if (introduced === null) return
    lastByNoun.set(introduced.noun, introduced)
    newest = introduced
  }

  const haveRole = (nominal: Nominal, person: number): boolean => {
    const { sentence } = tokens[nominal.from]!
    const noun = tokens[nominal.to - 1]!.lower
    const seen = memory.before(sentence).find((one) => one.person === person)?.from ?? -1
    const same = lastByNoun.get(noun)
    if (same !== undefined && same.at > seen) return true
    if (nominal.head !== '' || newest === undefined || newest.at < seen) return false
    const gender = genderOfWord(noun)
    const fits = gender === null || newest.gender === null || gender === newest.gender
    return fits && sentence - newest.sentence <= STAYS
  }

  const meantBy = (at: number, { gender, use }: Pronoun): Unnamed | undefined => {
    const { sentence, quotation } = tokens[at]!
    if (newest === undefined || quotation >= 0 || use !== 'subject') return undefined
    if (newest.gender !== null && newest.gender !== gender) return undefined
    const { at: since, to } = newest
    const opening = tokens[since]!.sentence
    if (sentence === opening || sentence - newest.sentence > STAYS) return undefined
    if (grammaticalFunction(tokens, since, to) !== 'subject') return undefined
    const isOther = ({ person, from, sentence: seen, quoted }: Occurrence) =>
      !quoted && (from > since || seen === opening) && (genderOf(person) ?? gender) === gender
    if (memory.before(sentence).some(isOther)) return undefined
    newest = { ...newest, sentence }
    return newest
  }

  return { readAt, haveRole, meantBy }
}
