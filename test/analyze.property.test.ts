/**
 * The whole way with texts that no reporter writes: words, marks, labels and odd characters strewn at random. What comes
 * out has to hold together whatever goes in.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyzeDocument } from '../src/analyze.ts'
import type { DocumentReport, Span } from '../src/model.ts'

const PIECES = [
  ...'said told Mara Ilves minister according to president of Norvia Kesten he she it they reporters that'.split(
    ' ',
  ),
  ...'Quote: Source: Q: A: KESTEN: Dr. U.S. p.m. No. … — – - , . ! ? : ; ( ) [ ] 2022 $5 @x #y & <b>'.split(
    ' ',
  ),
  ...`“ ” ‘ ’ " ' « » „ \`\` '' “We will” "We" ’s n't defen- Kes-ten HeraldMarko http://a.example/b`.split(
    ' ',
  ),
  ...[
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\f',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\0',
    '\x1b[31m',
  ],
  ...['👋', '\ud83d', '\udc4b', 'e\u0301', 'İ', 'ß', 'ŉ', '北京', 'Москва', '﷽', '__proto__', 'constructor'],
]
const texts = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      ),
      fc.constantFrom(' ', ' ', ' ', ''),
    ),
    { maxLength: 150 },
  )
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''))

const read = (text: string, indirect = false): DocumentReport =>
  analyzeDocument({ path: 'odd.txt', text, encoding: 'utf-8', warnings: [] }, { indirect })

test('every span slices to its words, in order, and every id is somebody’s', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const letters = [...text]
      const slice = ({ start, end }: Span): string => letters.slice(start, end).join('')
      const { people, places, quotes } = read(text)
      const ids = new Set([...people, ...places].map(({ id }) => id))
      expect(ids.size).toBe(people.length + places.length)
      for (const { mentions, count } of [...people, ...places]) {
        expect(mentions.length).toBe(count)
        for (const mention of mentions) expect(slice(mention)).toBe(mention.text)
      }
      quotes.forEach((quote, i) => {
        expect(slice(quote)).toBe(quote.text)
        expect(quote.start).toBeGreaterThanOrEqual(quotes[i - 1]?.start ?? 0)
        if (quote.speaker) expect(slice(quote.speaker)).toBe(quote.speaker.text)
        if (quote.speaker?.person) expect(ids).toContain(quote.speaker.person)
        if (quote.cue) expect(slice(quote.cue)).toBe(quote.cue.text)
        for (const id of [...quote.people, ...quote.places]) expect(ids).toContain(id)
      })
    }),
    { numRuns: 300 },
  )
})

test('what is reported without marks slices to its words, and overlaps nothing that somebody says in marks', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const letters = [...text]
      const slice = ({ start, end }: Span): string => letters.slice(start, end).join('')
      const { quotes } = read(text, true)
      const indirect = quotes.filter(({ kind }) => kind === 'indirect')
      const marked = quotes.filter(({ kind }) => kind !== 'indirect')
      expect(marked).toEqual(read(text).quotes)
      for (const quote of indirect) {
        expect(slice(quote)).toBe(quote.text)
        expect(slice(quote.cue!)).toBe(quote.cue!.text)
        for (const { start, end } of marked)
          expect(Math.min(end, quote.end) - Math.max(start, quote.start)).toBeLessThanOrEqual(0)
      }
      indirect.slice(1).forEach(({ start }, i) => {
        expect(start).toBeGreaterThanOrEqual(indirect[i]!.end)
      })
    }),
    { numRuns: 300 },
  )
})

test('the same text gives the same report, whatever was read before', () => {
  fc.assert(
    fc.property(texts, texts, (text, other) => {
      const first = read(text)
      read(other)
      expect(read(text)).toEqual(first)
    }),
    { numRuns: 60 },
  )
})
