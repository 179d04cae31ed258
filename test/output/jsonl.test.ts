import { expect, test } from 'vitest'
import type { DocumentReport } from '../../src/model.ts'
import { jsonl } from '../../src/output/jsonl.ts'
import { documentOf, person, pipe, quote } from './sample.ts'

const line: DocumentReport = {
  schemaVersion: 1,
  type: 'document',
  ...documentOf('a.txt'),
  people: [person('Jan Roe')],
  places: [],
  quotes: [quote('One\nTwo\u2028Three')],
}

test('a document is one line, whatever is in it', () => {
  const written = [...jsonl(line, pipe)].join('')
  expect(written.split(/[\n\u2028]/)).toHaveLength(2)
  expect(JSON.parse(written)).toEqual(line)
})

test('kinds that are not wanted are empty lists', () => {
  const read = JSON.parse([...jsonl(line, { only: new Set(['quotes']), top: null })].join(''))
  expect([read.people, read.quotes.length]).toEqual([[], 1])
})

test('a failure is a line too', () => {
  const failure = {
    schemaVersion: 1,
    type: 'failure',
    path: 'x',
    reason: 'binary',
    message: 'a PDF',
  } as const
  expect([...jsonl(failure, pipe)].join('')).toBe(`${JSON.stringify(failure)}\n`)
})
