/**
 * Whom "the striker" means where nobody is said to be one: `Oskar Dahl scored twice. “I just ran,” said the Hallen
 * striker.` The writer varies the name of whoever has acted last.
 */
import { isEpithet } from '../../lexicon/epithets.ts'
import { genderOfWord, isKin } from '../../lexicon/gendered-words.ts'
import type { Gender, Token } from '../../model.ts'
import type { Offices } from './rank-for-nominal.ts'
import type { Ranked } from './ranked.ts'
import type { Nominal } from './read-nominal.ts'
import type { Discourse } from './salience.ts'
import { isSpeaking } from './speaking.ts'

const CONFIDENCE = 0.6
/** Sentences back in which the name may stand. */
const REACH = 2

/** Only of who speaks; to be trusted where the noun has not been used of anybody before. */
export function rankForEpithet(
  tokens: readonly Token[],
  { from, to, head }: Nominal,
  { byNoun }: Offices,
  memory: Discourse,
  genderOf: (person: number) => Gender | null,
): Ranked[] {
  if (tokens[from]!.lower !== 'the' || !isEpithet(head) || byNoun.has(head)) return []
  if (!isSpeaking(tokens, from, to)) return []
  const { sentence } = tokens[from]!
  const last = memory
    .before(sentence)
    .find((one) => one.use === 'subject' && !one.quoted && one.sentence < sentence)
  if (!last || sentence - last.sentence > REACH) return []
  const gender = genderOfWord(head)
  const known = genderOf(last.person)
  if (gender !== null && known !== null && gender !== known) return []
  for (const [noun, offices] of byNoun) {
    if (!isKin(noun) && offices.some(({ person }) => person === last.person)) return []
  }
  return [{ person: last.person, score: CONFIDENCE }]
}
