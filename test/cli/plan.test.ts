import { expect, test } from 'vitest'
import { parseArguments } from '../../src/cli/arguments.ts'
import { plan } from '../../src/cli/plan.ts'
import type { Surroundings } from '../../src/cli/surroundings.ts'
import { UsageError } from '../../src/cli/usage-error.ts'

const terminal: Surroundings = { env: {}, piped: false, columns: 80 }
const pipe = { env: {}, piped: true, columns: null }
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

test.each([
  'a --format csv --only people,places',
  'a --json --by speaker',
  'a --by speaker --only places',
  'a --about= ',
  'a --explain --format csv',
])('%s does not fit together', (line) => {
  expect(() => planned(line)).toThrow(UsageError)
})
