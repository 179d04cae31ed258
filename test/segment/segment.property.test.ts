import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segment } from '../../src/segment/segment.ts'
import { quoted } from './quoted.ts'

const ODD = [
  '\r\n',
  '\n',
  '\n\n',
  '\t',
  '\v',
  '\f',
  '\u00A0',
  '\u3000',
  '\u2028',
  '\u200B',
  '\uFEFF',
  '\u00AD',
  '\u0301',
  '\uD83D',
  '\uDE00',
  '👋',
  'é',
  'ő',
  'Ж',
  '中',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '»',
  '``',
  "''",
  '…',
  '...',
  '–',
  '—',
  '--',
  '-',
  '//',
  '@',
  '#',
  'http://',
  'www.',
  '.com',
  'U.S.',
  'Adm.',
  'No.',
  'p.m.',
  '1.',
  '$1.5bn',
  '__proto__',
  'constructor',
  "isn't",
  'Ilves’s',
  'HeraldMarko Dell',
]
const WORDS = [
  'Mara',
  'said',
  'the',
  'Hallen',
  'north-west',
  'of',
  'I',
  'quiet',
  '12',
  ' ',
  ' ',
  ' ',
  '. ',
  ', ',
  '? ',
  '! ',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...ODD, ...WORDS), { maxLength: 120 }).map((parts) => parts.join('')),
)

test('tokens are in order, apart, never empty, and slice out of the text', () => {
  fc.assert(
    fc.property(anyText, (file) => {
      const { text, tokens } = segment(quoted(file))
      let at = 0
      for (const { start, end, text: word } of tokens) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(word).toBe(text.slice(start, end).replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, ''))
        expect(word.trim()).toBe(word)
        at = end
      }
    }),
    { numRuns: 400 },
  )
})

test('every letter and digit of a block is in a token', () => {
  fc.assert(
    fc.property(anyText, (file) => {
      const { text, tokens } = segment(quoted(file))
      const units = text.split('')
      for (const { start, end } of tokens) units.fill(' ', start, end)
      expect(units.join('')).not.toMatch(/[\p{L}\p{N}]/u)
    }),
    { numRuns: 300 },
  )
})

test('sentences tile the tokens, each inside its block', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { tokens, sentences, blocks } = segment(quoted(text))
      let next = 0
      sentences.forEach((sentence, index) => {
        expect(sentence.from).toBe(next)
        expect(sentence.to).toBeGreaterThan(sentence.from)
        next = sentence.to
        const held = tokens.slice(sentence.from, sentence.to)
        expect(sentence.start).toBe(held[0]!.start)
        expect(sentence.end).toBe(held.at(-1)!.end)
        for (const token of held) {
          expect(token.sentence).toBe(index)
          expect(token.block).toBe(sentence.block)
          expect(token.start).toBeGreaterThanOrEqual(blocks[token.block]!.start)
          expect(token.end).toBeLessThanOrEqual(blocks[token.block]!.end)
        }
      })
      expect(next).toBe(tokens.length)
    }),
    { numRuns: 300 },
  )
})

test('the quotation of a token is the innermost that holds it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { tokens, quotations } = segment(quoted(text))
      for (const { start, end, quotation } of tokens) {
        expect(quotation).toBe(quotations.findLastIndex((q) => q.start <= start && end <= q.end))
      }
    }),
    { numRuns: 300 },
  )
})

test('what was read before changes nothing', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const before = segment(quoted(one))
      segment(quoted(other))
      expect(segment(quoted(one))).toEqual(before)
    }),
    { numRuns: 300 },
  )
})

test('words broken at a line’s end are read as if they were whole', () => {
  const word = fc.record({
    letters: fc.stringMatching(/^[a-z]{4,9}$/),
    broken: fc.boolean(),
    end: fc.constantFrom(' ', ', ', '. '),
  })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (parts) => {
      let text = ''
      const hyphens: { start: number; end: number }[] = []
      for (const { letters, broken, end } of parts) {
        text += letters.slice(0, 2)
        if (broken) {
          hyphens.push({ start: text.length, end: text.length + 2 })
          text += '-\n'
        }
        text += letters.slice(2) + end
      }
      const whole = segment(quoted(parts.map(({ letters, end }) => letters + end).join('')))
      const mended = segment(quoted(text, hyphens))
      expect(mended.tokens.map(({ text, pos, lemma, sentence }) => ({ text, pos, lemma, sentence }))).toEqual(
        whole.tokens.map(({ text, pos, lemma, sentence }) => ({ text, pos, lemma, sentence })),
      )
    }),
    { numRuns: 200 },
  )
})
