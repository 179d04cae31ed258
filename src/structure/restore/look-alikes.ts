import type { FindGarbled } from './garbled.ts'

/** Ligatures of a printed page, signs used for quotation marks, and marks doubled by a table's file: `""We stay,"" he said`. */
const LOOK_ALIKE =
  /[\ufb00-\ufb06]|[″〝〞〟]|´´|(?<=^|[\s([—–-])""(?=\p{L})|(?<=[\p{L}\p{N},.!?…])""(?=$|[\s,.;:!?)\]—–-])/gmu
const MEANT = new Map([
  ['″', '"'],
  ['〝', '“'],
  ['〞', '”'],
  ['〟', '”'],
  ['´´', '"'],
  ['""', '"'],
])

/** Found at once where there is none, as in most texts. */
const ANY = /[\ufb00-\ufb06\u2033\u301d-\u301f]|\xb4\xb4|""/

export const lookAlikes: FindGarbled = function* (text) {
  if (!ANY.test(text)) return
  for (const { 0: sign, index } of text.matchAll(LOOK_ALIKE)) {
    yield { start: index, end: index + sign.length, text: MEANT.get(sign) ?? sign.normalize('NFKC') }
  }
}
