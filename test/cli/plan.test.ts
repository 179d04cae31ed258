import { expect, test } from 'vitest'
import { parseArguments } from '../../src/cli/arguments.ts'
import { plan } from '../../src/cli/plan.ts'
import type { Surroundings } from '../../src/cli/surroundings.ts'
import { UsageError } from '../../src/cli/usage-error.ts'

const isFolder = (path: string) => path === 'tables'
const terminal: Surroundings = { env: {}, piped: false, columns: 80, isFolder }
const pipe = { env: {}, piped: true, columns: null, isFolder }
const planned = (line: string, here = terminal) => plan(parseArguments(line.split(' ').filter(Boolean)), here)

test('without a path a pipe is read, and at a terminal there is nothing to do', () => {
  expect(planned('', pipe)!.paths).toEqual(['-'])
  expect(planned('')).toBeNull()
})

test('the short forms mean the long ones', () => {
  expect(planned('--json a')!.format).toBe('json')
  expect(planned('--jsonl a')!.format).toBe('jsonl')
})

test('a report is as wide as the terminal, and whole in a pipe, in a file and with --wide', () => {
  expect(planned('a')!.view.width).toBe(80)
  expect(planned('a', pipe)!.view.width).toBeNull()
  expect(planned('a -o x.txt')!.view).toMatchObject({ width: null, color: false })
  expect(planned('a --wide')!.view).toMatchObject({ width: null, color: true })
})

test('a table for a spreadsheet is of quotes unless another is asked for', () => {
  expect([...planned('a --format csv')!.view.only]).toEqual(['quotes'])
  expect([...planned('a --format csv --only places')!.view.only]).toEqual(['places'])
})

test('whoever asks for the quotes about somebody reads those; programs get the rest too', () => {
  expect([...planned('a --about Ilves')!.view.only]).toEqual(['quotes'])
  expect([...planned('a --speaker Ilves --only people,quotes')!.view.only]).toEqual(['people', 'quotes'])
  expect(planned('a --about Ilves --json')!.view.only.size).toBe(3)
  expect(planned('a --min-confidence 0.8')!.selection).toEqual({ minConfidence: 0.8 })
})

test('-o - is standard output', () => {
  expect(planned('a -o -')!.output).toBeNull()
})

test('what -o is called says what it is to hold, unless a format says more', () => {
  expect(planned('a -o report.html')!.format).toBe('html')
  expect(planned('a -o places.GeoJSON')!.format).toBe('geojson')
  expect(planned('a -o report.txt')!.format).toBe('table')
  expect(planned('a -o report.html --format csv')!.format).toBe('csv')
  expect(planned('a -o report.html --json')!.format).toBe('json')
})

test('CSV into a folder is of all kinds, or of those that are wanted', () => {
  expect([...planned('a --format csv -o tables')!.view.only]).toEqual(['people', 'places', 'quotes'])
  expect(planned('a --format csv -o new/')!.folder).toBe(true)
  expect([...planned('a --format csv -o tables --only people,places')!.view.only]).toEqual([
    'people',
    'places',
  ])
  expect(planned('a --json -o tables')!.folder).toBe(false)
})

test('whoever asks for a kind that is left out as a rule gets it', () => {
  expect(planned('a --kind direct')!.reading).toMatchObject({ terms: false, indirect: false })
  expect(planned('a --kind term,indirect')!.reading).toMatchObject({ terms: true, indirect: true })
})

test('whoever looks at quotes by something, or with their sentences, reads those', () => {
  expect([...planned('a --by place')!.view.only]).toEqual(['quotes'])
  expect([...planned('a --context 1')!.view.only]).toEqual(['quotes'])
})

test.each([
  'a --format csv --only people,places',
  'a --jsonl --by speaker',
  'a --format html --only people',
  'a -o x.gexf --by speaker',
  'a --place= ',
  'a --json --texts',
  'a --by speaker --only places',
  'a --about= ',
  'a --explain --format csv',
])('%s does not fit together', (line) => {
  expect(() => planned(line)).toThrow(UsageError)
})
