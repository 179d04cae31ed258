/**
 * Does a hyphen belong to its word? Two questions decide: is the word without it known, from the dictionary or from
 * elsewhere in the file, and could the halves stand alone? "govern-ment" fails the second, "full-scale" the first, and
 * "con-tent" is open: only a line end, or a file that is full of broken words, speaks for joining.
 */

import { isName, isWord } from '../lexicon/english-words.ts'
import { startsUpper } from '../text/letters.ts'
import type { Candidate } from './hyphen-candidates.ts'

export type Verdict = 'join' | 'join-in-bad-copy' | 'keep'

/** Prefixes that are written with a hyphen: to their left half the dictionary says "no word". */
const PREFIXES = new Set(
  `anti bi bio co counter cross cyber eco electro ex extra geo hydro hyper inter intra macro mega meta micro mid mini
  mono multi neo non over para photo poly post pre pro proto pseudo psycho quasi re self semi socio sub super techno tele
  trans tri ultra un under uni vice thermo aero agro auto afro anglo euro franco indo sino russo austro greco`.split(
    /\s+/,
  ),
)

/** The same for right halves: "start-ups", "movie-goers", "co-op". */
const ENDS_OF_COMPOUNDS = new Set(
  'ups offs ins outs downs ons op ops goer goers ish esque like wide wise'.split(' '),
)

/** Whether the file has the word elsewhere, unbroken. */
export type SeenElsewhere = (word: string) => boolean

export function judgeHyphen(candidate: Candidate, seen: SeenElsewhere): Verdict {
  const { left, right, kind, chained } = candidate
  if (kind === 'soft') return 'join'
  if (left.length < 2 || right.length < 2 || (chained && kind === 'inline')) return 'keep'
  if (startsUpper(right) && !(isUpper(left) && isUpper(right))) return 'keep'
  const joined = left + right
  const lower = joined.toLowerCase()
  const word = isWord(lower)
  const compound = isLeftHalf(left) && isRightHalf(right)
  if (compound && !word) return 'keep'
  if (isWord(`${left}-${right}`.toLowerCase()) || (kind !== 'inline' && seen(`${left}-${right}`)))
    return 'keep'
  const elsewhere = () => seen(joined) || seen(lower)
  // "Siyab-⏎onga": nobody is called by half a word that goes on small.
  const isSplitName =
    kind === 'line' && startsUpper(left) && !isHalf(left) && !isHalf(right) && right === right.toLowerCase()
  if (!compound)
    return isSplitName || word || (startsUpper(left) && isName(joined)) || elsewhere() ? 'join' : 'keep'
  if (kind === 'line') return 'join'
  return kind === 'space' || elsewhere() ? 'join-in-bad-copy' : 'keep'
}

const isLeftHalf = (half: string): boolean => PREFIXES.has(half.toLowerCase()) || isHalf(half)
const isRightHalf = (half: string): boolean => ENDS_OF_COMPOUNDS.has(half.toLowerCase()) || isHalf(half)
const isHalf = (half: string): boolean => isWord(half.toLowerCase()) || (startsUpper(half) && isName(half))

const isUpper = (word: string): boolean => word.length > 1 && word === word.toUpperCase()
