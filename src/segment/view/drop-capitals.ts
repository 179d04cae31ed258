import { isEnglishWord } from '../wink.ts'
import type { FindEdits } from './edit.ts'

/** The large letter at the head of an article comes apart in copying: "T he minister", "A fter the vote". */
const DROP_CAPITAL = /^(\p{Lu}) (\p{Ll}{1,20})(?![\p{L}.])/u

/** Only where both together are a word, and the letter or what follows it is none: "A year", "I do", "X is". */
export const dropCapitals: FindEdits = function* ({ text, blocks }) {
  for (const { start } of blocks) {
    const [, capital = '', rest = ''] = DROP_CAPITAL.exec(text.slice(start, start + 24)) ?? []
    if (!isEnglishWord(`${capital}${rest}`.toLowerCase())) continue
    if (!isEnglishWord(rest) || !/[AIO]/.test(capital)) yield { start: start + 1, end: start + 2, text: '' }
  }
}
