import { describe, expect, test } from 'vitest'
import { scanMarks } from '../../src/quotes/scan-marks.ts'

const scan = (text: string, start = 0, end = text.length) => scanMarks(text, { start, end })
const contexts = (text: string) => scan(text).map(({ context }) => context)

describe('what the neighbours say', () => {
  test.each([
    ['a "b', ['open']],
    ['a" b', ['close']],
    ['a", b', ['close']],
    ['a " b', ['either']],
    ['a"b', ['either']],
    ['("b', ['open']],
    ['a—"b', ['open']],
    ['"', ['either']],
    ['"b', ['open']],
    ['b"', ['close']],
    ['" b', ['open']],
    ['a "', ['close']],
    ['a "…and', ['open']],
    ['a ".5 percent', ['open']],
    ['a "... b', ['either']],
    ['a"...', ['close']],
    ['a "...and', ['open']],
    ['a ".....and', ['either']],
  ])('%s', (text, expected) => {
    expect(contexts(text)).toEqual(expected)
  })

  test('the edges are those of the block', () => {
    expect(scan('x"a" y', 1, 4).map(({ start, context }) => [start, context])).toEqual([
      [1, 'open'],
      [3, 'close'],
    ])
  })
})

describe('runs', () => {
  const spans = (text: string) => scan(text).map(({ start, end }) => text.slice(start, end))

  test.each([
    ["'''a", ["''", "'"]],
    ["a'''", ["'", "''"]],
    ["''a''", ["''", "''"]],
    ['““a””', ['“', '“', '”', '”']],
    ['“‘a’”', ['“', '‘', '’', '”']],
    ['``a’’', ['``', '’’']],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  test('two singles are a double mark, and two closing ones may open as well', () => {
    expect(scan('’’a').map(({ family, nominal }) => [family, nominal])).toEqual([['double', 'straight']])
    expect(scan('‘‘a').map(({ family, nominal }) => [family, nominal])).toEqual([['double', 'open']])
    expect(scan('’a b’').map(({ family, nominal }) => [family, nominal])).toEqual([['single', 'close']])
  })
})
