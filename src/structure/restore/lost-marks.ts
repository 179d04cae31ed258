/**
 * Marks that a change of encoding has lost: `�We don�t stay,� said Ilves`, or with question marks in their place, as old
 * archives have them. What stands beside each says what it was; a letter lost in the middle of a word stays lost.
 */
import type { FindGarbled, Garbled } from './garbled.ts'

const CLITIC = /^(?:s|t|re|ve|ll|d|m)(?!\p{L})/iu
/** No question ends so: "don?t". A text without any has real question marks. */
const QUESTIONED = /\p{L}\?(?:s|t|re|ve|ll|d|m)(?!\p{L})/u

export const lostMarks: FindGarbled = function* (text) {
  if (text.includes('\uFFFD')) yield* marksAt(text, /\uFFFD{1,3}|\n\s*\n/g)
  if (QUESTIONED.test(text)) yield* marksAt(text, /\?|\n\s*\n/g)
}

function* marksAt(text: string, signs: RegExp): Iterable<Garbled> {
  let isOpen = false
  for (const { 0: sign, index: start } of text.matchAll(signs)) {
    const end = start + sign.length
    if (sign.startsWith('\n')) {
      isOpen = false
      continue
    }
    const meant = read(text.slice(Math.max(0, start - 2), start), sign, text.slice(end, end + 4), isOpen)
    if (meant === '“' || meant === '”') isOpen = meant === '“'
    if (meant !== null) yield { start, end, text: meant }
  }
}

function read(before: string, sign: string, after: string, isOpen: boolean): string | null {
  const isSure = sign !== '?'
  const isWordBefore = /[\p{L}\p{N}]$/u.test(before)
  const isWordAfter = /^[\p{L}\p{N}]/u.test(after)
  // "don�t", "O�Hara"
  if (isWordBefore && isWordAfter)
    return CLITIC.test(after) || (/(?<!\p{L})[DLO]$/u.test(before) && /^\p{Lu}/u.test(after)) ? '’' : null
  if (/(?:^|[\s([—–-])$/.test(before)) {
    if (isWordAfter || (isSure && /^[…$£€]/.test(after))) return '“'
    return isSure && /^\s/.test(after) ? '–' : null
  }
  if (!/^(?:$|[\s,.;:!?)\]—–-])/.test(after)) return null
  if (/[,.!?…]$/.test(before)) return isOpen ? '”' : null
  // "the ministers� plan"
  if (isSure) return isOpen ? '”' : '’'
  // "called it ?grand? and left": behind a question a sentence begins
  return isOpen && isWordBefore && /^(?:[,.;:)]|\s\p{Ll})/u.test(after) ? '”' : null
}
