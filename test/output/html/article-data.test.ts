import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../../../src/model.ts'
import { type Annotation, articleData, type BlockData } from '../../../src/output/html/article-data.ts'

const find = (text: string, words: string): Span => {
  const start = [...text.slice(0, text.indexOf(words))].length
  return { start, end: start + [...words].length }
}
const mark = (text: string, words: string, ref: string): Annotation => ({ ...find(text, words), ref })
const whole = (text: string) => [{ kind: 'paragraph' as const, start: 0, end: [...text].length }]
const read = (blocks: readonly BlockData[]) =>
  blocks.map(([, runs]) => runs.map((run) => (typeof run === 'string' ? run : run[0])).join(''))

test('names and quotations are cut out of the text, a name inside a quotation too', () => {
  const text = '🚂 “We trust Ilves,” said Brandt.'
  const data = articleData(
    { text, blocks: whole(text), hyphens: [] },
    [mark(text, 'Ilves', 'p0'), mark(text, 'Brandt', 'p1')],
    [mark(text, '“We trust Ilves,”', 'q0')],
  )
  expect(data).toEqual([
    [
      'paragraph',
      [
        '🚂 ',
        ['“We trust ', 'q0', '', []],
        ['Ilves', 'q0', 'p0', []],
        [',”', 'q0', '', ['q0']],
        ' said ',
        ['Brandt', '', 'p1', []],
        '.',
      ],
    ],
  ])
})

test('a quotation inside another ends before it, or with it', () => {
  const text = '“He said ‘no’ and ‘never’”'
  const [[, runs] = []] = articleData(
    { text, blocks: whole(text), hyphens: [] },
    [],
    [mark(text, text, 'q0'), mark(text, '‘no’', 'q1'), mark(text, '‘never’', 'q2')],
  )
  expect(runs?.flatMap((run) => (typeof run === 'string' ? [] : [run[3]]))).toEqual([
    [],
    ['q1'],
    [],
    ['q2'],
    ['q0'],
  ])
})

test('hyphens of the page width are left out, and a quotation goes on in the next block', () => {
  const text = '“A bro-\nken\n\nword”'
  const hyphens = [find(text, '-\n')]
  const blocks = [
    { kind: 'paragraph' as const, ...find(text, '“A bro-\nken') },
    { kind: 'paragraph' as const, ...find(text, 'word”') },
  ]
  const data = articleData({ text, blocks, hyphens }, [], [mark(text, text, 'q0')])
  expect(read(data)).toEqual(['“A broken', 'word”'])
  expect(data[0]![1].every((run) => run[3]?.length === 0)).toBe(true)
})

test('no letter is lost or said twice, wherever the marks lie', () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), ref: 'q0' })),
  )
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '🚂', 'é'), minLength: 40, maxLength: 40 }),
      spans,
      (text, quotes) => {
        const sorted = quotes
          .filter(({ start, end }) => start < end)
          .sort((a, b) => a.start - b.start || b.end - a.end)
        expect(read(articleData({ text, blocks: whole(text), hyphens: [] }, [], sorted))).toEqual([text])
      },
    ),
  )
})

test('of a text of nothing but opened quotations nothing is lost, however many there are', () => {
  const text = '“'.repeat(50_000)
  const quotes = [...text].map((_, start) => ({ start, end: 50_000, ref: 'q0' }))
  expect(read(articleData({ text, blocks: whole(text), hyphens: [] }, [], quotes))).toEqual([text])
})
