import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findQuotations } from '../../src/quotes/find-quotations.ts'
import { article } from './article.ts'

const MARKS = [...'“”„‟"＂‘’‚‛`«»‹›「」『』', "'", "''", '``']
const GLUE = [
  ' ',
  '\n',
  '. ',
  ', ',
  ': ',
  '—',
  '(',
  ')',
  'a',
  'S',
  's',
  '5',
  '\u{1F600}',
  '\u0301',
  '\u00a0',
  'said ',
  'Quote: ',
  '<a x=',
]

const oddText = fc.array(
  fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom(...GLUE), fc.string({ unit: 'binary' })),
  {
    maxLength: 60,
  },
)

it('gives spans in order that nest or are disjoint, with their words inside them', () => {
  fc.assert(
    fc.property(oddText, (parts) => {
      const { quotations, text } = findQuotations(article(parts.join('')))
      quotations.forEach(({ start, end, content, parent }, index) => {
        expect(start).toBeGreaterThan(quotations[index - 1]?.start ?? -1)
        expect(end).toBeLessThanOrEqual(parent < 0 ? text.length : quotations[parent]!.end)
        expect(parent).toBeLessThan(index)
        for (const other of quotations.slice(0, index)) {
          expect(other.end <= start || other.end >= end).toBe(true)
        }
        let at = start
        for (const span of content) {
          expect(span.start).toBeGreaterThanOrEqual(at)
          expect(span.end).toBeGreaterThan(span.start)
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim())
          at = span.end
        }
        expect(at).toBeLessThanOrEqual(end)
      })
    }),
    { numRuns: 500 },
  )
})

it('finds one quotation where the opening mark is of one kind and the closing mark of another', () => {
  const { quotations } = findQuotations(article('»Or I will ring her.”'))
  expect(quotations).toMatchObject([{ start: 0, end: 21, parent: -1 }])
})

it('warns in order, of marks that are there', () => {
  fc.assert(
    fc.property(oddText, (parts) => {
      const read = article(parts.join(''))
      const { warnings, text } = findQuotations(read)
      // Those of the stages before come first: characters garbled by a wrong encoding.
      const own = warnings.slice(read.warnings.length)
      own.forEach(({ start, end }, index) => {
        expect(MARKS.concat('‘‘', '’’')).toContain(text.slice(start, end))
        expect(start).toBeGreaterThanOrEqual(own[index - 1]?.start ?? 0)
      })
    }),
    { numRuns: 300 },
  )
})

const WORDS = fc
  .array(fc.constantFrom('rivers', 'don’t', 'stay', 'here', 'Ilves', 'it’s', 'two', 'O’Hara', '1998'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(' '))

type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string]

const QUOTED = fc.record({
  words: WORDS,
  inner: fc.option(WORDS),
  marks: fc.constantFrom<Marks>(
    ['“', '”', '‘', '’'],
    ['"', '"', "'", "'"],
    ['«', '»', '“', '”'],
    ["''", "''", '“', '”'],
    ['„', '“', '‚', '‘'],
  ),
  stop: fc.constantFrom('', ',', '.', '?'),
})

it('gives back exactly the quotations that a well-marked text was made of', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(WORDS, QUOTED), { minLength: 1, maxLength: 12 }), (parts) => {
      const expected: string[] = []
      const text = parts.map(([narration, { words, inner, marks, stop }]) => {
        const [open, close, innerOpen, innerClose] = marks
        const nested = inner === null ? '' : ` ${innerOpen}${inner}${innerClose} then`
        expected.push(`${words}${nested}${stop}`, ...(inner === null ? [] : [inner]))
        return `${narration} ${open}${words}${nested}${stop}${close} ${narration}`
      })
      const found = findQuotations(article(text.join('. ')))
      const contents = found.quotations.map(({ content }) =>
        found.text.slice(content[0]!.start, content[0]!.end),
      )
      expect(contents).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})
