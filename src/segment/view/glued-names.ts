/**
 * Two words of which the space was lost: "told the HeraldMarko Dell", "from theKremlin".
 *
 * Most words with a capital inside are meant so (AeroNorvia, BuzzHallen, MacDell), so we part only what shows itself to be
 * two: a function word before a name; or an English word before a part that is no English word, and is either named
 * again in the text or followed by a capital, as a first name is by a surname.
 *
 * A capital inside a word is rare, so that is looked for first; each pattern looks to both sides from there.
 */
import { isEnglishWord } from '../wink.ts'
import type { FindEdits } from './edit.ts'

/**
 * In the letters of Europe, which takes a twentieth of the time that a pattern with Unicode classes needs. Those from
 * U+0100 on are small and capital by turns: the patterns below tell.
 */
const CAPITAL_INSIDE = /[A-Z\xC0-\xDE\u0100-\u017F](?<=[a-z\xDF-\u017F].)(?=[a-z\xDF-\u017F]{3})/g

const AFTER_FUNCTION_WORD =
  /\p{Lu}(?<=(?<![\p{L}\p{N}.@_/-])(?:the|of|and|from|with|that|said|by|for|to|in|at|on)\p{Lu})/uy
const BETWEEN_PARTS =
  /\p{Lu}(?=(\p{Ll}{3,30})(?![\p{L}\p{N}_])(\s\p{Lu}\p{Ll})?)(?<=(?<![\p{L}\p{N}.@_/-])(\p{Lu}\p{Ll}{2,29}[a-z\xDF-\xFF])\p{Lu})/uy
const CAPITALISED = /(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L})/gu

/** They form names with what follows: AeroNorvia, EuroHallen. */
const PREFIXES = new Set(
  'aero agro auto euro fitz inter macro mega meta micro multi petro tele trans ultra'.split(' '),
)

export const gluedNames: FindEdits = function* ({ text }) {
  let names: Set<string> | undefined
  const isNamed = (word: string) => {
    names ??= new Set(text.match(CAPITALISED))
    return names.has(word)
  }
  for (const { index } of text.matchAll(CAPITAL_INSIDE)) {
    AFTER_FUNCTION_WORD.lastIndex = index
    if (AFTER_FUNCTION_WORD.test(text) || isBetweenParts(text, index, isNamed)) {
      yield { start: index, end: index, text: ' ' }
    }
  }
}

function isBetweenParts(text: string, index: number, isNamed: (word: string) => boolean): boolean {
  BETWEEN_PARTS.lastIndex = index
  const found = BETWEEN_PARTS.exec(text)
  if (found === null) return false
  const [capital, small, capitalBehind, left = ''] = found
  const right = `${capital}${small}`
  if (PREFIXES.has(left.toLowerCase()) || !isEnglishWord(left.toLowerCase())) return false
  return !isEnglishWord(right.toLowerCase()) && (capitalBehind !== undefined || isNamed(right))
}
