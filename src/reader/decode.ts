/**
 * Bytes to text, the one door to iconv-lite, which is loaded only for what is no UTF-8. The order is the policy: what the
 * user forces, a byte order mark, UTF-8 if it fits, UTF-16 by its pattern of zero bytes, and else windows-1252, the usual
 * encoding of old newsroom systems. Node's own TextDecoder is not used for that one: it turns the curly quotes (0x91–0x94) into control characters.
 */
import { isUtf8 } from 'node:buffer'
import { createRequire } from 'node:module'
import type { Warning } from '../model.ts'
import { guessUtf16 } from './guess-utf16.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly warnings: readonly Warning[]
}

/** A label that names no encoding: a mistake in the call, not in the file. */
export class UnknownEncodingError extends Error {
  override readonly name = 'UnknownEncodingError'
  readonly label: string

  constructor(label: string) {
    super(`unknown encoding ${label}; use for example utf-8, windows-1252 or utf-16le`)
    this.label = label
  }
}

/** Longest first: the mark of UTF-32 begins with that of UTF-16. */
const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** As on the web, these labels mean windows-1252: nobody who says "latin1" wants control characters for quotes. */
const MEANS_WINDOWS_1252 = new Set([
  'latin1',
  'latin-1',
  'iso-8859-1',
  'iso8859-1',
  'ascii',
  'us-ascii',
  'cp1252',
])

/**
 * The text without byte order mark, and what it was read as.
 * @throws UnknownEncodingError
 */
export function decode(bytes: Buffer, forced?: string): Decoded {
  const mark = BYTE_ORDER_MARKS.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))
  if (forced !== undefined) {
    const encoding = labelOf(forced)
    return read(mark?.[0] === encoding ? bytes.subarray(mark[1].length) : bytes, encoding)
  }
  if (mark) return read(bytes.subarray(mark[1].length), mark[0])
  const utf16 = guessUtf16(bytes)
  if (utf16) return read(bytes, utf16, [guessed(utf16)])
  if (fitsUtf8(bytes)) return read(bytes, 'utf-8')
  return read(bytes, 'windows-1252', [guessed('windows-1252')])
}

/** True for a label that `decode` can force. */
export function isEncoding(label: string): boolean {
  return iconv().encodingExists(label)
}

function iconv(): typeof import('iconv-lite') {
  return createRequire(import.meta.url)('iconv-lite')
}

function labelOf(forced: string): string {
  const label = forced.trim().toLowerCase()
  if (MEANS_WINDOWS_1252.has(label)) return 'windows-1252'
  if (label === 'utf8') return 'utf-8'
  if (!isEncoding(label)) throw new UnknownEncodingError(forced)
  return label
}

function read(bytes: Buffer, encoding: string, warnings: readonly Warning[] = []): Decoded {
  const text =
    encoding === 'utf-8' ? bytes.toString('utf8') : iconv().decode(bytes, encoding, { stripBOM: false })
  const lost = unreadable(text, encoding)
  return { text, encoding, warnings: lost ? [...warnings, lost] : warnings }
}

/**
 * Valid, or nearly: a file cut off within a character, or with one bad byte among many good characters, is still UTF-8,
 * and read as windows-1252 every "é" of it would be garbled. In a windows-1252 text hardly any pair of bytes is valid.
 */
function fitsUtf8(bytes: Buffer): boolean {
  // before counting: U+FFFD may stand in the file itself, lost in an earlier copy ("Kesten�s mayor")
  if (isUtf8(bytes)) return true
  let good = 0
  let bad = 0
  for (const [character] of bytes.toString('utf8').matchAll(/[^\0-\x7f]/gu)) {
    if (character === '\uFFFD') bad++
    else good++
  }
  return good > 4 * bad
}

const guessed = (encoding: string): Warning => ({
  code: 'encoding-guessed',
  message: `read as ${encoding}; if letters look wrong, force another with --encoding`,
  start: 0,
  end: 0,
})

/** One warning at the first lost character, however many there are. */
function unreadable(text: string, encoding: string): Warning | null {
  const start = text.indexOf('\uFFFD')
  if (start < 0) return null
  const count = text.split('\uFFFD').length - 1
  const lost = count === 1 ? '1 character is' : `${count} characters are`
  const message = `${lost} not readable as ${encoding}; if there are more than a few, force another with --encoding`
  return { code: 'unreadable-characters', message, start, end: start + 1 }
}
