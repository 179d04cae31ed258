/**
 * Tells files that are no text by their first bytes, and says how to get the text out of them. Names lie: a scan saved
 * as `letter.txt` is still a PDF, and read as text it would yield hundreds of invented words.
 */
import { guessUtf16 } from './guess-utf16.ts'

interface Signature {
  readonly bytes: string
  readonly kind: string
  /** A program that helps, or null. */
  readonly convert: string | null
}

/** `bytes` as latin1. */
const SIGNATURES: readonly Signature[] = [
  { bytes: '%PDF', kind: 'a PDF', convert: 'pdftotext' },
  { bytes: 'PK\x03\x04', kind: 'a Word file or another zip archive', convert: 'pandoc -t plain' },
  { bytes: '\xd0\xcf\x11\xe0', kind: 'an old Word file', convert: 'antiword' },
  { bytes: '{\\rtf', kind: 'an RTF file', convert: 'pandoc -f rtf -t plain' },
  { bytes: '\xff\xd8\xff', kind: 'a JPEG picture', convert: null },
  { bytes: '\x89PNG', kind: 'a PNG picture', convert: null },
  { bytes: 'GIF8', kind: 'a GIF picture', convert: null },
  { bytes: '\x1f\x8b', kind: 'a gzip archive', convert: 'gunzip -c' },
]

const UTF32_MARKS = ['\xff\xfe\0\0', '\0\0\xfe\xff']
const UTF16_MARKS = ['\xff\xfe', '\xfe\xff']

/** What the file looks like and what to do, in one line; null for a text. */
export function looksBinary(bytes: Buffer, path: string): string | null {
  const head = bytes.toString('latin1', 0, 8)
  const signature = SIGNATURES.find(({ bytes: first }) => head.startsWith(first))
  if (signature) {
    const how = signature.convert === null ? '' : ` (${signature.convert} ${path})`
    const what = signature.convert === null ? 'only text can be read' : 'convert it to text first'
    return `looks like ${signature.kind}; ${what}${how}`
  }
  const marked = [...UTF32_MARKS, ...UTF16_MARKS].some((mark) => head.startsWith(mark))
  if (marked || guessUtf16(bytes) !== null || !bytes.includes(0)) return null
  return 'looks like a binary file (it holds NUL bytes); only text can be read'
}
