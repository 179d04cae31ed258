import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { clean } from '../../src/output/clean.ts'
import { csv } from '../../src/output/csv.ts'
import type { Kind, View } from '../../src/output/view.ts'
import { parseCsv } from './parse-csv.ts'
import { mentionsIn, person, pipe, place, quote, report, saidBy } from './sample.ts'

/** The rows as records, by the names in the first row. */
function read(whole: Report, kind: Kind, view: View = pipe): Record<string, string>[] {
  const [head, ...rows] = parseCsv([...csv(whole, kind, view)].join(''))
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [head![index]!, cell])))
}

test('a quote is a row with its speaker, file and line', () => {
  const jan = person('Jan Roe')
  const quotes = [quote('Go, "now".', { speaker: saidBy(jan), people: [jan.id], places: ['place:tarn'] })]
  const [row] = read(report({ people: [jan], places: [place('Tarn')], quotes }), 'quotes')
  expect(row).toMatchObject({ speaker: 'Jan Roe', quote: 'Go, "now".', file: 'a.txt', line: '3' })
  expect([row!.people, row!.places]).toEqual(['Jan Roe', 'Tarn'])
})

test('where there is no speaker the cell is empty', () => {
  expect(read(report({ quotes: [quote('Yes.')] }), 'quotes')[0]!.speaker).toBe('')
})

test('people and places have tables of their own, lists stand in one cell', () => {
  const jan = person('Jan Roe', { roles: ['mayor of Tarn', 'baker'], mentions: mentionsIn('a.txt', 'b.txt') })
  const tarn = place('Tarn', { latitude: -33.5, longitude: 0 })
  const whole = report({ people: [jan], places: [tarn] })
  expect(read(whole, 'people')[0]).toMatchObject({
    name: 'Jan Roe',
    roles: 'mayor of Tarn; baker',
    articles: '2',
  })
  expect(read(whole, 'places')[0]).toMatchObject({ name: 'Tarn', latitude: '-33.5', longitude: '0' })
})

test.each(['=', '+', '-', '@', '\t', '\r', '＝'])('a cell that begins with %j is no formula', (sign) => {
  const [row] = read(report({ quotes: [quote(`${sign}HYPERLINK("http://x.test")`)] }), 'quotes')
  expect(row!.quote).toMatch(/^['\s]/)
})

test('an escape sequence is shown and not obeyed', () => {
  expect(read(report({ quotes: [quote('\x1b[31mred')] }), 'quotes')[0]!.quote).toBe('␛[31mred')
})

test('any words come back from the file as they were, but for what is cleaned', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const [row] = read(report({ quotes: [quote(words)] }), 'quotes')
      const cleaned = clean(words)
      expect(row!.quote).toBe(/^[=+\-@＝＋－＠]/.test(cleaned) ? `'${cleaned}` : cleaned)
    }),
  )
})

test('a quote in several groups is a row in each, the group in front', () => {
  const [jan, sela] = [person('Jan Roe'), person('Sela Orm')]
  const quotes = [quote('Go.', { people: [jan.id, sela.id] })]
  const rows = read(report({ people: [jan, sela], quotes }), 'quotes', { ...pipe, by: 'person' })
  expect(rows.map(({ group, quote }) => [group, quote])).toEqual([
    ['Jan Roe', 'Go.'],
    ['Sela Orm', 'Go.'],
  ])
})

test('the sentence around a quote is a column where it was asked for', () => {
  const context = { text: 'She said “Go.”', start: 0, end: 14 }
  expect(read(report({ quotes: [quote('Go.', { context })] }), 'quotes')[0]?.context).toBe(context.text)
  expect(read(report({ quotes: [quote('Go.')] }), 'quotes')[0]).not.toHaveProperty('context')
})
