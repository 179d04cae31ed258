/**
 * UTF-8 that something on the way took for windows-1252: `â€œWe stay,â€ said PeÃ±a` for `“We stay,” said Peña`. The bytes
 * that the letters stand for are UTF-8 again, which in no language happens by chance for more than two of them; so two are
 * believed only where the text shows by a surer case that it was read so.
 */
import type { FindGarbled } from './garbled.ts'
import { HIGH } from './windows-1252.ts'

const BYTES = new Map([...HIGH].map((character, i) => [character, 0x80 + i]))

const NEXT = `[\\x80-\\xBF${HIGH}]`
/**
 * A byte that leads, with as many more as it announces. The last byte of ” is one that most programs drop, and that of a
 * no-break space becomes a space.
 */
const SEQUENCE = new RegExp(
  `[\\xC2-\\xDF]${NEXT}|[\\xE0-\\xEF]${NEXT}{2}|[\\xF0-\\xF4]${NEXT}{3}|â€(?!${NEXT})|Â `,
  'g',
)
/** No word ends in "â€", and behind "Ã" and "Â" no language has such a sign. */
const SURE = /â€|â\x80|Ã[\xA1-\xBF]|Â[\xA0-\xBF]/

export const decodedTwice: FindGarbled = function* (text) {
  if (!SURE.test(text)) return
  for (const { 0: letters, index } of text.matchAll(SEQUENCE)) {
    const meant = decode(letters)
    if (meant !== null) yield { start: index, end: index + letters.length, text: meant }
  }
}

function decode(letters: string): string | null {
  if (letters === 'â€') return '”'
  if (letters === 'Â ') return ' '
  const bytes = Array.from(letters, (letter) => BYTES.get(letter) ?? letter.charCodeAt(0))
  const meant = Buffer.from(bytes).toString('utf8')
  return /^[^\p{Cc}\uFFFD]$/u.test(meant) ? meant : null
}
