/**
 * Web and mail addresses are one token each. wink reads a short one in the place of each: its own patterns need time that
 * grows with the cube of an address's length.
 *
 * Each pattern is tried only where the text holds the letters that every such address has.
 */
import type { FindEdits } from './edit.ts'

const DOMAINS = 'com|org|net|gov|edu|info|biz|int|mil|co|io|tv|eu|uk|de|fr|ru|ua|cn|au|ca|example'
const INSIDE = String.raw`[^\s\p{Cf}<>"“”«»]`
const AT_END = String.raw`[^\s\p{Cf}<>"“”«».,;:!?()[\]'’]`

const KINDS: readonly { readonly sign: RegExp; readonly pattern: RegExp; readonly read: string }[] = [
  { sign: /:\/\//, pattern: new RegExp(`https?://${INSIDE}*${AT_END}`, 'giu'), read: ' http://x.co ' },
  { sign: /www\./, pattern: new RegExp(`www\\.${INSIDE}*${AT_END}`, 'giu'), read: ' http://x.co ' },
  { sign: /@/, pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g, read: ' x@x.co ' },
  {
    sign: new RegExp(`\\.(?:${DOMAINS})(?![\\w-])`),
    pattern: new RegExp(
      `(?<![\\w@.-])(?:[\\w-]{1,63}\\.){1,4}(?:${DOMAINS})(?![\\w-])(?:/${INSIDE}*${AT_END})?`,
      'gu',
    ),
    read: ' Xx ',
  },
]

export const addresses: FindEdits = function* ({ text }) {
  for (const { sign, pattern, read } of KINDS) {
    if (!sign.test(text)) continue
    for (const { 0: address, index } of text.matchAll(pattern)) {
      yield { start: index, end: index + address.length, text: read }
    }
  }
  // Two slashes that no address holds must not look like one to wink.
  for (const { index } of text.matchAll(/\/(?=\/)/g)) yield { start: index + 1, end: index + 1, text: ' ' }
}
