/**
 * What two translators of one sentence may both have written. Endings of number, person and tense are taken off (in the
 * manner of Harman 1991, "How Effective Is Suffixing?", whose weak stemmer did no worse than strong ones), and words of
 * grammar count for nothing: two sentences are not alike for holding "that we have".
 */
import { remembered } from '../../text/remembered.ts'

const GRAMMAR = new Set(
  `a about after again all also although always am an and any anybody anyone anything are as at be because been before
  being both but by can cannot could did do does doing done each either else even ever every everybody everyone
  everything for from get go going got had has have having he her here him himself his how i if in into is it its itself
  just like many may me might more most much must my no nobody none nor not nothing now of off on once one only or other
  our ourselves out over per rather say says said shall she should since so some somebody someone something still such
  than that the their them themselves then there these they thing things think this those though through till to too
  under until unto up upon us very want was way we well were what whatever when where whether which while who whoever
  whole whom whose why will with within without would yes yet you your don't dont isnt wont cant weve im thats were
  theyre its ive id doesnt didnt`.split(/\s+/),
)

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})ies$/, 'y'],
  [/(?<=[a-z]{3})ied$/, 'y'],
  [/(?<=[a-z]{2}(?:s|x|z|ch|sh))es$/, ''],
  [/(?<=[a-z]{2}[^su])s$/, ''],
  [/(?<=[a-z]{3})(?:ed|ing|er|ers)$/, ''],
  [/(?<=[a-z]{4})e$/, ''],
  [/([bdgklmnprt])\1$/, '$1'],
]

/** Words of which the stem is kept. */
const KEPT = 20_000

const stemOf = remembered(KEPT, (word) => {
  if (GRAMMAR.has(word)) return ''
  return ENDINGS.reduce((result, [ending, instead]) => result.replace(ending, instead), word)
})

/** The stem of a folded word, or null where it is one of grammar. */
export function stem(word: string): string | null {
  return stemOf(word) || null
}
