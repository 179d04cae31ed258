/**
 * Does a hyphen belong to its word? Two questions decide: is the word without it known, from the dictionary or from
 * elsewhere in the file, and could the halves stand alone? "govern-ment" fails the second, "full-scale" the first, and
 * "con-tent" is open: only a line end, or a file that is full of broken words, speaks for joining.
 */
import { isName, isWord } from '../lexicon/english-words.ts'
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
  const elsewhere = seen(joined) || seen(lower)
  if (!word && !elsewhere && !(startsUpper(left) && isName(joined))) return 'keep'
  const hyphened = `${left}-${right}`
  if (isWord(hyphened.toLowerCase()) || (kind !== 'inline' && seen(hyphened))) return 'keep'
  if (!(isHalf(left) && isHalf(right))) return 'join'
  if (kind === 'line') return word ? 'join' : 'keep'
  return word && (elsewhere || kind === 'space') ? 'join-in-bad-copy' : 'keep'
}

function isHalf(half: string): boolean {
  const lower = half.toLowerCase()
  return isWord(lower) || PREFIXES.has(lower) || (startsUpper(half) && isName(half))
}

const startsUpper = (word: string): boolean => /^\p{Lu}/u.test(word)
const isUpper = (word: string): boolean => word.length > 1 && word === word.toUpperCase()
