import type { FindGarbled } from './garbled.ts'
import { HIGH } from './windows-1252.ts'

/** Windows-1252 taken for Latin-1 gives control characters that no text has: U+0093 for “. */
export const latinControls: FindGarbled = function* (text) {
  for (const { 0: control, index } of text.matchAll(/[\x80\x82-\x84\x86-\x8c\x8e\x91-\x9c\x9e\x9f]/g)) {
    yield { start: index, end: index + 1, text: HIGH[control.charCodeAt(0) - 0x80]! }
  }
}
