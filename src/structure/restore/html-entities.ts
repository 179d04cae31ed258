import { createRequire } from 'node:module'
import type { FindGarbled } from './garbled.ts'

/** `&quot;`, `&#8220;`, `&#x201C;`, and, where a text was escaped more than once, `&amp;quot;`. */
const ENTITY = /&(?:amp;){0,4}(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z][a-z\d]{1,30});/gi

/** No control character, and with it no line end: a line of the file stays a line. */
const PRINTABLE = /^[^\p{Cc}\p{Cs}\p{Cn}\uFFFD]{1,2}$/u

/** What a page's source had to write otherwise: the door to `entities`, loaded for a text that has any. */
export const htmlEntities: FindGarbled = function* (text) {
  if (text.search(ENTITY) < 0) return
  const { decodeHTMLStrict } = createRequire(import.meta.url)('entities') as typeof import('entities')
  for (const { 0: entity, index } of text.matchAll(ENTITY)) {
    const meant = decodeHTMLStrict(entity.replace(/^&(?:amp;)+/i, '&'))
    if (PRINTABLE.test(meant)) yield { start: index, end: index + entity.length, text: meant }
  }
}
