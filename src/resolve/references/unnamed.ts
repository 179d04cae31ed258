/**
 * People without a name: `An official at the ministry shrugged. “We wait,” the official said` means nobody of whom the
 * text knows the name, though it may call its minister an official elsewhere.
 */
import { genderOfWord, isKin } from '../../lexicon/gendered-words.ts'
import type { Gender, Token } from '../../model.ts'
import { namesRole } from '../roles/read-role.ts'

/** Whom the text has last introduced without a name. */
export interface Unnamed {
  /** In lower case. */
  readonly noun: string
  readonly gender: Gender | null
  /** Half-open range of tokens. */
  readonly at: number
  readonly to: number
  /** Where the text has spoken of him last. */
  readonly sentence: number
}

const INTRODUCES = /^(?:an?|one|another)$/
/** "She is a lawyer", "as a lawyer", "Dell, a lawyer": of somebody known. */
const SAYS_WHAT =
  /^(?:be|is|are|was|were|am|been|being|become|becomes|became|as|like|not|never|than|,|[’']s)$/
const ANYONE = /^(?:man|woman|boy|girl|teenager|person|pensioner|passer-by)$|(?:holder|goer|motorist)$/
const LONGEST = 8

/** Reads who is introduced at a token: "an official", "one young woman"; or null. */
export function readUnnamed(tokens: readonly Token[], at: number): Unnamed | null {
  const article = tokens[at]!
  if (!INTRODUCES.test(article.lower) || article.quotation >= 0) return null
  const before = tokens[at - 1]
  if (before?.sentence === article.sentence && SAYS_WHAT.test(before.lower)) return null
  let end = at + 1
  while (end - at < LONGEST && tokens[end]?.sentence === article.sentence && isInside(tokens[end]!)) end++
  const noun = tokens[end - 1]!
  const isSomebody = ANYONE.test(noun.lower) || isKin(noun.lower) || (namesRole(noun) && noun.pos !== 'ADJ')
  if (end - at < 2 || !isSomebody || tokens[end]?.pos === 'PROPN') return null
  return { noun: noun.lower, gender: genderOfWord(noun.lower), at, to: end, sentence: article.sentence }
}

function isInside({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || pos === 'NUM'
}
