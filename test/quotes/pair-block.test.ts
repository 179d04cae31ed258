import { describe, expect, it, test } from 'vitest'
import { type Open, pairBlock } from '../../src/quotes/pair-block.ts'
import { scanMarks } from '../../src/quotes/scan-marks.ts'

/** Every pair with its words, in the order in which they close; `[` what stays open, `]` what nothing opened, by offset. */
function read(text: string, carried: readonly Open[] = []) {
  const { pairs, open, unopened, openings } = pairBlock(
    scanMarks(text, { start: 0, end: text.length }),
    carried,
  )
  return {
    pairs: pairs.map(({ mark, close }) => text.slice(mark.start, close.end)),
    open: open.map(({ mark }) => mark.start),
    unopened: unopened.map(({ start }) => start),
    openings: openings.map(({ start }) => start),
  }
}

describe('by neighbours', () => {
  test.each([
    ['a straight mark between letters opens, and then closes', 'so"far"so', ['"far"']],
    ['a mark made to open closes at the end of a word', 'a „so“ b', ['„so“']],
    ['a mark made to open that nothing has opened before opens', 'a“ b”', ['“ b”']],
    ['a mark made to open opens where its neighbours say nothing', '“a “ b”', ['“ b”']],
    ['a mark made to close opens at the beginning of a word', 'a ”so” b', ['”so”']],
    ['a mark made to close closes what is open', '“a ”b c', ['“a ”']],
    ['guillemets either way round', '»so« and «so»', ['»so«', '«so»']],
    ['pairs within pairs, the inner one first', '“a ‘b’ c”', ['‘b’', '“a ‘b’ c”']],
  ])('%s', (_, text, pairs) => {
    expect(read(text).pairs).toEqual(pairs)
  })

  test('a mark made to close that has nothing to close is loose', () => {
    expect(read('a ” b')).toMatchObject({ pairs: [], unopened: [2], open: [] })
  })

  test('a mark in the middle of what is open stays open with it', () => {
    expect(read('“a “ b”').open).toEqual([0])
  })
})

describe('by turns', () => {
  it('serves where spaces went astray', () => {
    expect(read('"So, "he said.').pairs).toEqual(['"So, "'])
  })

  it('does not where it leaves as many contradictions as loose ends', () => {
    expect(read('Yes" and "no.')).toMatchObject({ pairs: [], unopened: [3], open: [9] })
  })

  it('leaves curly marks to their neighbours', () => {
    expect(read('“a" b "c” d"').pairs).toEqual(['“a"', '"c”'])
  })
})

describe('what is loose', () => {
  it('does not count against a reading where it is an apostrophe', () => {
    expect(read('the ‘Abd "a" b "c')).toMatchObject({ pairs: ['"a"'], open: [4, 15] })
  })

  it('an outer quotation that an inner mark outlived is open, in the order of the text', () => {
    expect(read('“a «b ‘c” d')).toMatchObject({ pairs: ['“a «b ‘c”'], open: [3] })
    expect(read('«a “b» “c')).toMatchObject({ pairs: ['«a “b»'], open: [3, 7] })
  })

  it('a single mark ends no quotation in double marks', () => {
    expect(read('‘a “b’ c” d’').pairs).toEqual(['“b’ c”', '‘a “b’ c” d’'])
  })

  it('single marks do not count as the beginning of words', () => {
    expect(read('‘a “b” «c» d').openings).toEqual([3, 7])
  })

  it('a single mark that may be an apostrophe closes where no better one follows', () => {
    expect(read('‘the boys’ club’ won').pairs).toEqual(['‘the boys’ club’'])
    expect(read('‘the boys’ won').pairs).toEqual(['‘the boys’'])
    expect(read('the boys’ club').unopened).toEqual([])
  })

  it('nor does a better one that belongs to the next quotation help', () => {
    expect(read('‘the boys’ and ‘the girl’ won').pairs).toEqual(['‘the boys’', '‘the girl’'])
  })
})

describe('what was open before', () => {
  const [mark] = scanMarks('“a', { start: 0, end: 2 })
  const carried = [{ mark: mark!, repeat: null }]

  it('is closed by the first mark that closes', () => {
    const { pairs, unopened } = pairBlock(scanMarks('b” c', { start: 0, end: 4 }), carried)
    expect(pairs).toEqual([{ mark, close: expect.objectContaining({ start: 1 }) }])
    expect(unopened).toEqual([])
  })

  it('stays open where nothing closes it', () => {
    expect(pairBlock([], carried).open).toEqual(carried)
  })

  it('lets a straight mark close that would open else', () => {
    const { pairs, open } = pairBlock(scanMarks('b"c', { start: 0, end: 3 }), carried)
    expect(pairs).toHaveLength(1)
    expect(open).toEqual([])
  })
})
