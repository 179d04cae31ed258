/**
 * An abbreviation keeps its stop, and the stop may end the sentence as well. Before a title or a number it never does
 * ("Adm. Dell", "No. 10"); for a name ("the U.S.", "Acme Inc.") what follows has to decide, and as another name may
 * follow, only a word that stands in no name ends the sentence: "in the U.S. He left", but "the U.S. Senate".
 */
import { type AbbreviationKind, abbreviationKind } from '../abbreviations.ts'
import { type Gap, isCapitalised, isLowerCase, isStarter, type Rule } from './gap.ts'

const verdicts: Record<AbbreviationKind, Rule> = {
  title: () => 'join',
  number: () => 'join',
  date: () => 'join',
  latin: () => 'join',
  name: splitBeforeStarter,
  state: splitBeforeStarter,
  unit: splitBeforeCapital,
}

export const afterAbbreviation: Rule = (gap) => {
  const { before, after } = gap
  if (!/\p{L}\.$/u.test(before.text)) return null
  if (isLowerCase(after) || /^[,;:)–—-]/.test(after.text)) return 'join'
  if (/^[ap]\.m\.$/.test(before.lower)) return afterClock(gap)
  if (/^(?:e\.g|i\.e)\.$/.test(before.lower)) return 'join'
  if (/^(?:\p{L}\.)+$/u.test(before.text)) return afterInitials(gap)
  const kind = abbreviationKind(before.text.slice(0, -1))
  return kind ? verdicts[kind](gap) : null
}

function splitBeforeStarter({ start }: Gap) {
  return isStarter(start) ? 'split' : 'join'
}

function splitBeforeCapital({ start }: Gap) {
  return isCapitalised(start) ? 'split' : null
}

/** Tokens back from a place within which its verb is looked for. */
const LONGEST_CLAUSE = 40

/** "at 3 p.m. Monday", "at 3 p.m. GMT", "At 3 p.m. Dell left"; else a capital begins a sentence. */
function afterClock({ start, tokens, from, index }: Gap) {
  if (
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|local|eastern|central|pacific|today|tomorrow)$/.test(
      start.lower,
    )
  )
    return 'join'
  if (!isCapitalised(start) || /^[A-Z]{2,4}$/.test(start.text)) return 'join'
  const clause = tokens.slice(Math.max(from, index - LONGEST_CLAUSE), index)
  return clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? 'split' : 'join'
}

/** "Vitamin C. Ilves", "Plan B. Ilves": a letter that counts, and no initial. */
const COUNTED = new Set(
  'plan vitamin hepatitis group class grade section part option appendix category type'.split(' '),
)

function afterInitials({ before, start, tokens, index }: Gap) {
  if (!isCapitalised(start) && !/^[“"]$/.test(start.text)) return 'join'
  if (before.text.length === 2 && COUNTED.has(tokens[index - 2]?.lower ?? '')) return 'split'
  return isStarter(start) ? 'split' : 'join'
}
