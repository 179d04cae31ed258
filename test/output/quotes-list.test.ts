import stringWidth from 'string-width'
import { beforeAll, expect, test } from 'vitest'
import { prepareToMeasure } from '../../src/output/measure.ts'
import { quotesList } from '../../src/output/quotes-list.ts'
import { documentOf, person, pipe, quote, report, saidBy, terminal } from './sample.ts'

beforeAll(() => prepareToMeasure(['山']))

const jan = person('Jan Roe')
const long = 'We shall see 👩\u200d🚒 what comes of it. '.repeat(8).trim()

test('a quote is cut to the terminal with …, and its file and line are whole', () => {
  const [, , line] = [...quotesList(report({ quotes: [quote(long)] }), terminal)]
  expect(line).toMatch(/^ {2}“We shall .*… {2}a\.txt:3$/u)
  expect(stringWidth(line!)).toBeLessThanOrEqual(80)
})

test('in a pipe and with --wide it is whole', () => {
  expect([...quotesList(report({ quotes: [quote(long)] }), pipe)].join('\n')).toContain(`“${long}”  a.txt:3`)
})

test('a missing speaker says so', () => {
  expect([...quotesList(report({ quotes: [quote('Yes.')] }), pipe)]).toEqual([
    'Quotes',
    '(speaker not found)',
    '  “Yes.”  a.txt:3',
  ])
})

test('"she said" of nobody in particular is not found either, and says as much', () => {
  const she = quote('Yes.', { speaker: { ...saidBy(jan)!, person: null, name: 'she', text: 'she' } })
  expect([...quotesList(report({ quotes: [she] }), pipe)].slice(1)).toEqual([
    '(speaker not found)',
    '  “Yes.” (only “she”)  a.txt:3',
  ])
})

test('a weak answer says how sure it is, also where the quote is cut', () => {
  const weak = quote(long, { speaker: saidBy(jan), confidence: 0.42 })
  const [, , line] = [...quotesList(report({ people: [jan], quotes: [weak] }), terminal)]
  expect(line).toMatch(/… \(42% sure\) {2}a\.txt:3$/u)
  expect(stringWidth(line!)).toBeLessThanOrEqual(80)
})

test('a quote whose end was inferred says so', () => {
  expect([...quotesList(report({ quotes: [quote('Yes', { closed: false })] }), pipe)][2]).toContain(
    '(no closing mark)',
  )
})

test('what is reported without marks stands without them, and says so', () => {
  const reported = quote('that it would rain', { kind: 'indirect' })
  expect([...quotesList(report({ quotes: [reported] }), pipe)][2]).toBe(
    '  that it would rain (reported)  a.txt:3',
  )
})

test('the folder that all files share is not repeated, any other is', () => {
  const quotes = [quote('a', { document: 'in/x/a.txt' }), quote('b', { document: 'in/b.txt' })]
  const documents = quotes.map(({ document }) => documentOf(document))
  const lines = [...quotesList(report({ documents, quotes }), pipe)]
  expect(lines.slice(2)).toEqual(['  “a”  x/a.txt:3', '  “b”  b.txt:3'])
})

test('a long list stops, and --by speaker shows it whole', () => {
  const many = report({ quotes: Array.from({ length: 50 }, () => quote('Yes.')) })
  expect([...quotesList(many, terminal)].at(-1)).toBe('… 10 more quotes: --all')
  expect([...quotesList(many, { ...terminal, by: 'speaker' })]).toHaveLength(52)
})

test('with --explain a line below each quote says what decided', () => {
  const cue = { text: 'said', start: 0, end: 4 }
  const quotes = [quote('a', { speaker: saidBy(jan), cue }), quote('b')]
  expect([...quotesList(report({ people: [jan], quotes }), { ...pipe, explain: true })]).toEqual([
    'Quotes',
    'Jan Roe',
    '  “a”  a.txt:3',
    '    by by-hand: “said”, “Jan Roe”, 95% sure',
    '(speaker not found)',
    '  “b”  a.txt:3',
    '    no rule says whose words they are',
  ])
})
