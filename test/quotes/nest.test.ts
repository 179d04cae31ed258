import { expect, test } from 'vitest'
import type { Span } from '../../src/model.ts'
import { nest } from '../../src/quotes/nest.ts'

const quotation = (
  start: number,
  end: number,
  content: readonly Span[] = [{ start: start + 1, end: end - 1 }],
) => ({
  start,
  end,
  content,
  closed: true,
  turn: null,
})
const listed = (text: string, ...found: ReturnType<typeof quotation>[]) =>
  nest(text, found).map(({ start, end, parent }) => [start, end, parent])

test('each stands behind the one around it, whatever the order in which they were found', () => {
  const text = '“a ‘b’ c” “d”'
  expect(listed(text, quotation(10, 13), quotation(3, 6), quotation(0, 9))).toEqual([
    [0, 9, -1],
    [3, 6, 0],
    [10, 13, -1],
  ])
})

test('one that begins where another ends is not inside it', () => {
  expect(listed('“a”“b”', quotation(0, 3), quotation(3, 6))).toEqual([
    [0, 3, -1],
    [3, 6, -1],
  ])
})

test('one that goes on behind the one around it goes', () => {
  expect(listed('“a ‘b” c’', quotation(0, 6), quotation(3, 9))).toEqual([[0, 6, -1]])
})

test('of two that begin together the longer one stays', () => {
  expect(listed('“a b” c”', quotation(0, 5), quotation(0, 8))).toEqual([[0, 8, -1]])
})

test('one that ends with the one around it stays', () => {
  expect(listed('“a ‘b’”', quotation(0, 7), quotation(3, 6))).toEqual([
    [0, 7, -1],
    [3, 6, 0],
  ])
  expect(listed('“a ‘b”', quotation(0, 6), quotation(3, 6))).toHaveLength(2)
})

test('doubled marks are one quotation', () => {
  expect(listed('““a””', quotation(0, 5), quotation(1, 4))).toEqual([[0, 5, -1]])
})

test('four deep and no deeper', () => {
  const text = 'abcdefghijklmnop'
  const deep = [0, 1, 2, 3, 4].map((level) => quotation(level * 2, 16, [{ start: level * 2 + 1, end: 16 }]))
  expect(listed(text, ...deep).map(([start]) => start)).toEqual([0, 2, 4, 6])
})

test('white space is trimmed off, and a paragraph of nothing else is left out', () => {
  const [only] = nest('“ a \n  \n b ”', [
    quotation(0, 12, [
      { start: 1, end: 4 },
      { start: 5, end: 7 },
      { start: 8, end: 11 },
    ]),
  ])
  expect(only!.content).toEqual([
    { start: 2, end: 3 },
    { start: 9, end: 10 },
  ])
})

test('what holds no words goes, and so does a stage direction', () => {
  expect(listed('a “…” b', quotation(2, 5))).toEqual([])
  expect(listed('“(APPLAUSE)”', quotation(0, 12))).toEqual([])
})
