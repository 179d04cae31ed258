/**
 * Is this an English word? The list holds base forms; the regular endings are undone here, in the manner of WordNet's
 * own "morphy" (detachment rules, morphy(7WN)), and American spellings that WordNet lacks are tried in British and the
 * other way round. Read on first use: a text without a doubtful hyphen never pays for it.
 */
import { lazyTable } from './table.ts'

const words = lazyTable('words.txt')

type Rule = readonly [ending: string, instead: readonly string[]]

/** What an inflected or derived form ends in, and what its base may end in. */
const ENDINGS: readonly Rule[] = [
  ['ies', ['y']],
  ['ves', ['f', 'fe']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
  ['ily', ['y']],
  ['ly', ['', 'le']],
  ['ness', ['']],
]

const SPELLINGS: readonly Rule[] = [
  ['isation', ['ization']],
  ['ising', ['izing']],
  ['ised', ['ized']],
  ['ises', ['izes']],
  ['ise', ['ize']],
  ['yse', ['yze']],
  ['our', ['or']],
  ['re', ['er']],
  ['ence', ['ense']],
]

/** True for an English word in lower case, in any regular form of it; names are no words. */
export function isWord(lower: string): boolean {
  return isForm(lower) || variants(lower, SPELLINGS).some(isForm)
}

/** True for a name that the dictionary knows, with its capital: "Moscow", "Napoleon". */
export function isName(name: string): boolean {
  return words.has(name)
}

function isForm(lower: string): boolean {
  return words.has(lower) || variants(lower, ENDINGS).some((base) => base.length > 2 && isBase(base))
}

/** "stop" for "stopp", of "stopped": a short stem doubles its last letter. */
function isBase(base: string): boolean {
  if (words.has(base)) return true
  const last = base.length - 1
  return base[last] === base[last - 1] && words.has(base.slice(0, last))
}

function variants(word: string, rules: readonly Rule[]): string[] {
  return rules.flatMap(([ending, instead]) =>
    word.endsWith(ending) ? instead.map((other) => word.slice(0, -ending.length) + other) : [],
  )
}
