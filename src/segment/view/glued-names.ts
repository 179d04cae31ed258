/**
 * Two words of which the space was lost: "told the HeraldMarko Dell", "from theKremlin".
 *
 * Most words with a capital inside are meant so (AeroNorvia, BuzzHallen, MacDell), so we part only what shows itself to be
 * two: a function word before a name; or an English word before a part that is no English word, and is either named
 * again in the text or followed by a capital, as a first name is by a surname.
 *
 * Each pattern begins with the capital and looks back from there, because capitals are rare.
 */
import { isEnglishWord } from '../wink.ts'
import type { FindEdits } from './edit.ts'

/** Most texts have no such place, and this tells so at a tenth of the cost. */
const MAYBE = /[A-Z\xC0-\xDE](?<=[a-z\xDF-\xFF].)[a-z\xDF-\xFF]{3}/

const AFTER_FUNCTION_WORD =
  /\p{Lu}(?=\p{Ll}{3})(?<=(?<![\p{L}\p{N}.@_/-])(?:the|of|and|from|with|that|said|by|for|to|in|at|on)\p{Lu})/gu
const BETWEEN_PARTS =
  /\p{Lu}(?=(\p{Ll}{3,30})(?![\p{L}\p{N}_])(\s\p{Lu}\p{Ll})?)(?<=(?<![\p{L}\p{N}.@_/-])(\p{Lu}\p{Ll}{2,29}[a-z\xDF-\xFF])\p{Lu})/gu
const CAPITALISED = /(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L})/gu

/** They form names with what follows: AeroNorvia, EuroHallen. */
const PREFIXES = new Set(
  'aero agro auto euro fitz inter macro mega meta micro multi petro tele trans ultra'.split(' '),
)

export const gluedNames: FindEdits = function* ({ text }) {
  if (!MAYBE.test(text)) return
  for (const { index } of text.matchAll(AFTER_FUNCTION_WORD)) {
    yield { start: index, end: index, text: ' ' }
  }
  let names: Set<string> | undefined
  for (const { 0: capital, 1: small, 2: capitalBehind, 3: left = '', index } of text.matchAll(
    BETWEEN_PARTS,
  )) {
    const right = `${capital}${small}`
    if (PREFIXES.has(left.toLowerCase()) || !isEnglishWord(left.toLowerCase())) continue
    if (isEnglishWord(right.toLowerCase())) continue
    names ??= new Set(text.match(CAPITALISED))
    if (capitalBehind !== undefined || names.has(right)) yield { start: index, end: index, text: ' ' }
  }
}
