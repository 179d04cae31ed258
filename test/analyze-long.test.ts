import { beforeAll, expect, test } from 'vitest'
import { analyzeDocument } from '../src/analyze.ts'
import { LONGEST } from '../src/long/divide.ts'
import type { DocumentReport, Span } from '../src/model.ts'
import { codePointSlicer } from '../src/text/code-points.ts'

const BEGINNING = `Harbour shut for a week

10 April 2023

“We keep it shut 😀,” said Mara Ilves, the minister of ports. She went on to Riga.`
const RAIN = 'It rained on the roofs, and nobody went out.'
const END = `“We open it,” Ilves told reporters in Riga. “That is final.

Tomas Brandt waited.`
const TEXT = [BEGINNING, ...Array<string>(Math.ceil(LONGEST / RAIN.length)).fill(RAIN), END].join('\n\n')
const options = { explain: true, article: true, context: 0 }
const lost = { code: 'encoding-errors', message: '', start: TEXT.length - 1, end: TEXT.length }

let report: DocumentReport
beforeAll(() => {
  report = analyzeDocument({ path: 'year.txt', text: TEXT, encoding: 'utf-8', warnings: [lost] }, options)
})

test('a text that is analysed in parts has one report, as if it had been analysed at once', () => {
  expect(report.title).toBe('Harbour shut for a week')
  expect(report.date).toBe('2023-04-10')
  expect(report.characters).toBe([...TEXT].length)
  expect(report.people.map(({ id, count, quotes }) => [id, count, quotes])).toEqual([
    ['person:mara-ilves', 2, 3],
    ['person:tomas-brandt', 1, 0],
  ])
  expect(report.places.map(({ id, count }) => [id, count])).toEqual([['place:riga', 2]])
  expect(report.quotes.map(({ speaker }) => speaker?.person)).toEqual(Array(3).fill('person:mara-ilves'))
  expect(report.quotes.every(({ statement }) => statement === null)).toBe(true)
})

/** Whatever says where its text stands; the context of a quote is as it is read. */
function* excerptsIn(value: unknown): Generator<Span & { readonly text: string }> {
  if (typeof value !== 'object' || value === null) return
  if ('start' in value && 'text' in value) yield value as Span & { readonly text: string }
  for (const [key, one] of Object.entries(value)) if (key !== 'context') yield* excerptsIn(one)
}

test('every span of it is in the whole text', () => {
  const slice = codePointSlicer(TEXT)
  const excerpts = [...excerptsIn(report)]
  expect(excerpts.length).toBeGreaterThan(10)
  for (const { start, end, text } of excerpts) expect(slice(start, end)).toBe(text)
  for (const { context, text } of report.quotes) {
    expect(slice(context!.start, context!.end)).toContain(text)
  }
})

test('ids, lines and columns of quotes count in the whole text', () => {
  const lines = TEXT.split('\n')
  for (const { id, start, line, column, text } of report.quotes) {
    expect(id).toBe(`year.txt#${start}`)
    expect([...lines[line - 1]!].slice(column - 1).join('')).toMatch(new RegExp(`^${text}`))
  }
})

test('warnings of the file and of its parts are where they were', () => {
  const slice = codePointSlicer(TEXT)
  expect(report.warnings.map(({ code, start, end }) => [code, slice(start, end)])).toEqual([
    ['encoding-errors', '.'],
    ['unclosed-quotation', '“'],
  ])
})

test('the article is whole', () => {
  const slice = codePointSlicer(TEXT)
  expect(report.article!.text).toBe(TEXT)
  const words = report.article!.blocks.map(({ start, end }) => slice(start, end))
  expect(words).toEqual(TEXT.split('\n\n'))
})
