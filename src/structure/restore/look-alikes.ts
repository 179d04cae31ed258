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

export const lookAlikes: FindGarbled = function* (text) {
  for (const { 0: sign, index } of text.matchAll(LOOK_ALIKE)) {
    yield { start: index, end: index + sign.length, text: MEANT.get(sign) ?? sign.normalize('NFKC') }
  }
}
