import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSinks, outputsOf } from '../../src/cli/outputs.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { pipe } from '../output/sample.ts'

test('a folder gets a file for each kind, each with its own view', () => {
  const outputs = outputsOf({ output: 'tables/', folder: true, view: pipe })
  expect(outputs.map(({ path, view }) => [path, ...view.only])).toEqual([
    ['tables/people.csv', 'people'],
    ['tables/places.csv', 'places'],
    ['tables/quotes.csv', 'quotes'],
  ])
})

test('anything else is one output', () => {
  expect(outputsOf({ output: null, folder: false, view: pipe })).toEqual([{ path: null, view: pipe }])
})

test('where one cannot be written, none is begun', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-outputs-'))
  const paths = [join(folder, 'a.csv'), join(folder, 'missing', 'b.csv')]
  await expect(openSinks(paths.map((path) => ({ path, view: pipe })))).rejects.toThrow(UsageError)
  expect(readdirSync(folder)).toEqual([])
})
