import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode, UnknownEncodingError } from '../../src/reader/decode.ts'

const QUOTED = '“We’re ready,” she said – at the café.'

describe('decode', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'reads %s by its byte order mark',
    (encoding) => {
      const decoded = decode(iconv.encode(QUOTED, encoding, { addBOM: true }))
      expect(decoded).toEqual({ text: QUOTED, encoding, warnings: [] })
    },
  )

  it.each(['utf-16le', 'utf-16be'])('finds out %s without a mark, and says that it guessed', (encoding) => {
    const decoded = decode(iconv.encode(QUOTED, encoding, { addBOM: false }))
    expect(decoded).toMatchObject({
      text: QUOTED,
      encoding,
      warnings: [{ code: 'encoding-guessed', start: 0, end: 0 }],
    })
  })

  it('reads UTF-8 that lost a letter before it came to us as UTF-8', () => {
    expect(decode(Buffer.from('Kesten\uFFFDs mayor'))).toMatchObject({
      text: 'Kesten\uFFFDs mayor',
      encoding: 'utf-8',
      warnings: [{ start: 6 }],
    })
  })

  it('reads windows-1252 with its curly quotes, and says that it guessed', () => {
    const decoded = decode(iconv.encode(QUOTED, 'windows-1252'))
    expect(decoded).toMatchObject({
      text: QUOTED,
      encoding: 'windows-1252',
      warnings: [{ code: 'encoding-guessed' }],
    })
  })

  it('gives back every text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\0\ufeff\ufffd]/.test(text))
        expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8', warnings: [] })
      }),
    )
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decode(Buffer.from(bytes)).text === 'string'))
  })

  it('keeps to UTF-8 where the file was cut off within a character', () => {
    const bytes = Buffer.from('Hällö, Wörld, möre ümläuts é').subarray(0, -1)
    const decoded = decode(bytes)
    expect(decoded.encoding).toBe('utf-8')
    expect(decoded.warnings).toMatchObject([{ code: 'unreadable-characters', start: 27, end: 28 }])
  })

  it('reads as what it is told, under the usual names', () => {
    expect(decode(iconv.encode('Привет', 'koi8-r'), 'KOI8-R')).toMatchObject({
      text: 'Привет',
      encoding: 'koi8-r',
    })
    expect(decode(iconv.encode(QUOTED, 'windows-1252'), 'latin1')).toMatchObject({
      text: QUOTED,
      warnings: [],
    })
    expect(decode(Buffer.from(`\ufeff${QUOTED}`), 'UTF8').text).toBe(QUOTED)
  })

  it('warns where the forced encoding does not fit', () => {
    expect(decode(iconv.encode('café au lait', 'windows-1252'), 'utf-8').warnings).toMatchObject([
      { code: 'unreadable-characters', start: 3 },
    ])
  })

  it('throws a usage error for an unknown encoding', () => {
    expect(() => decode(Buffer.from('a'), 'utf-9')).toThrow(UnknownEncodingError)
  })
})
