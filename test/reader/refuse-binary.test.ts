import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { looksBinary } from '../../src/reader/refuse-binary.ts'

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1')

describe('looksBinary', () => {
  it('says what the file is and how to get the text out', () => {
    expect(looksBinary(bytes('%PDF-1.7\n'), 'scan.txt')).toBe(
      'looks like a PDF; convert it to text first (pdftotext scan.txt)',
    )
  })

  it.each([
    ['PK\x03\x04rest', 'Word'],
    ['\xd0\xcf\x11\xe0\xa1', 'old Word'],
    ['{\\rtf1\\ansi', 'RTF'],
    ['\xff\xd8\xff\xe0', 'JPEG'],
    ['\x89PNG\r\n', 'PNG'],
    ['GIF89a', 'GIF'],
    ['\x1f\x8b\x08', 'gzip'],
    ['abc\0\0\x01def\0\0', 'NUL'],
  ])('refuses %j', (head, kind) => expect(looksBinary(bytes(head), 'a.txt')).toContain(kind))

  it.each(['', 'A text.', 'PK is a short name.', 'Café', '100%PDF'])('lets %j pass', (text) =>
    expect(looksBinary(bytes(text), 'a.txt')).toBeNull(),
  )

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('lets %s pass, zero bytes and all', (encoding) =>
    expect(looksBinary(iconv.encode('A text.', encoding, { addBOM: true }), 'a.txt')).toBeNull(),
  )
})
