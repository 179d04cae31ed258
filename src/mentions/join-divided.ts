/**
 * Names that the weights have divided, or could not hold together: "Hallam | Pump & Valve Corp.", "Weil | & | Brandt LLP",
 * "Tomas | (Tommo) | Brandt".
 */
import { isCompanyForm } from '../lexicon/organization-words.ts'
import type { Token } from '../model.ts'
import { isLikeliest, type JudgedRange, surely } from './correction.ts'
import type { Run } from './find-runs.ts'
import { NONE, ORGANIZATION, PERSON } from './semi-markov.ts'

interface Named extends JudgedRange {
  /** The words in lower case. */
  readonly key: string
}

export function joinDivided<Stretch extends Named>(
  tokens: readonly Token[],
  stretches: readonly Stretch[],
): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const [first, last] = joined.slice(-2)
    const before = last ?? first
    if (before && isOneFirm(tokens, before, stretch)) {
      joined.pop()
      joined.push(as(ORGANIZATION, tokens, before, stretch))
    } else if (first && last && hasNickname(tokens, first, last, stretch)) {
      joined.length -= 2
      joined.push(as(PERSON, tokens, first, stretch))
    } else joined.push(stretch)
  }
  return joined
}

function as<Stretch extends Named>(
  label: number,
  tokens: readonly Token[],
  { from }: Run,
  last: Stretch,
): Stretch {
  const words = tokens.slice(from, last.to).map(({ lower }) => lower)
  return { ...last, from, key: words.join(' '), probabilities: surely(label) }
}

/** What ends as only firms do takes in the single name before it, or before its sign; of two words the first may be somebody's. */
function isOneFirm(tokens: readonly Token[], before: JudgedRange, { from, to }: Run): boolean {
  if (!isCompanyForm(tokens[to - 1]!.lower) || isLikeliest(NONE, before)) return false
  if (tokens[before.from]!.sentence !== tokens[from]!.sentence) return false
  if (before.to === from) return before.to - before.from === 1
  return before.to + 1 === from && tokens[before.to]!.text === '&'
}

/** One word in brackets between a given name and a family name. */
function hasNickname(
  tokens: readonly Token[],
  given: JudgedRange,
  nickname: Run,
  family: JudgedRange,
): boolean {
  const isInside =
    nickname.to - nickname.from === 1 &&
    nickname.from === given.to + 1 &&
    family.from === nickname.to + 1 &&
    tokens[given.to]!.text === '(' &&
    tokens[nickname.to]!.text === ')'
  return isInside && isLikeliest(PERSON, given) && isLikeliest(PERSON, family)
}
