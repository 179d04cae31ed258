/**
 * Web and mail addresses are one token each. wink reads a short one in the place of each: its own patterns need time that
 * grows with the cube of an address's length.
 */
import type { FindEdits } from './edit.ts'

const DOMAINS = 'com|org|net|gov|edu|info|biz|int|mil|co|io|tv|eu|uk|us|de|fr|ru|ua|by|cn|in|au|ca|news|media'

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:https?:\/\/|www\.)[^\s\p{Cf}<>"“”«»]*[^\s\p{Cf}<>"“”«».,;:!?()[\]'’]/giu, ' http://x.co '],
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g, ' x@x.co '],
  [
    new RegExp(
      String.raw`(?<![\w@.-])(?:[\w-]{1,63}\.){1,4}(?:${DOMAINS})(?![\w-])(?:/[^\s<>"“”«».,;:!?()[\]'’]*)?`,
      'g',
    ),
    ' Xx ',
  ],
]

export const addresses: FindEdits = function* ({ text }) {
  for (const [pattern, read] of KINDS) {
    for (const { 0: address, index } of text.matchAll(pattern)) {
      yield { start: index, end: index + address.length, text: read }
    }
  }
  // Two slashes that no address holds must not look like one to wink.
  for (const { index } of text.matchAll(/\/(?=\/)/g)) yield { start: index + 1, end: index + 1, text: ' ' }
}
