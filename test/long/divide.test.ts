import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divide } from '../../src/long/divide.ts'
import type { Span } from '../../src/model.ts'

const none = (): Span[] => []

function partsOf(text: string, longest: number, quotationsIn: (part: string) => Span[] = none): string[] {
  return divide(text, quotationsIn, longest).map(({ start, end }) => text.slice(start, end))
}

test('a text that is short enough is left whole', () => {
  expect(partsOf('It rained.\n\nIt snowed.', 22)).toEqual(['It rained.\n\nIt snowed.'])
})

/** The cut of a text of more than 80 letters is between its letters 60 and 70. */
const START = 'a'.repeat(60)
const REST = 'z'.repeat(60)

test('a cut is behind a blank line, though other line ends and sentences come later', () => {
  expect(partsOf(`${START}\n\nb\nc. d ${REST}`, 80)[0]).toBe(`${START}\n\n`)
})

test.each([
  ['line ends of Windows', '\r\n\r\n'],
  ['line ends of an old Mac', '\r\r'],
  ['lines that hold spaces', '\n \t \n'],
  ['several lines', '\n\n\n\n'],
])('a blank line may be made of %s', (_, end) => {
  expect(partsOf(`${START}${end}c d\n${REST}`, 80)[0]).toBe(`${START}${end}`)
})

test('one line end of Windows is no blank line', () => {
  expect(partsOf(`${START}\n\nb\r\n${REST}`, 80)[0]).toBe(`${START}\n\n`)
})

test.each([
  ['a line', `${START} b.\n`, `c. d ${REST}`],
  ['a sentence', `${START} b.” `, `c d ${REST}`],
  ['a word', `${START} b c `, REST],
])('without blank lines, a cut is behind %s', (_, first, rest) => {
  expect(partsOf(first + rest, 80)[0]).toBe(first)
})

test('without anything, it is anywhere, but not within a character', () => {
  expect(partsOf(`a${'😀'.repeat(60)}`, 80).some((part) => /\p{Surrogate}/u.test(part))).toBe(false)
})

test('no cut is in a quotation or just before one', () => {
  const text = `${START} b\n\n“c\n\n“d ${REST}`
  const quotationsIn = (part: string) => [{ start: part.indexOf('“c'), end: part.length }]
  expect(partsOf(text, 80, quotationsIn)[0]).toBe(`${START} `)
})

test('the parts are the whole text, none longer than is wanted, and none is empty', () => {
  const unit = fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '.', '”', '😀', '\n\n', 'It rained. ')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 400 }), fc.integer({ min: 16, max: 90 }), (text, longest) => {
      const parts = partsOf(text, longest)
      expect(parts.join('')).toBe(text)
      expect(parts.every((part) => part.length <= longest && (part !== '' || text === ''))).toBe(true)
    }),
  )
})
