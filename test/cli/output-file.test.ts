import { chmodSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { outputFile } from '../../src/cli/output-file.ts'
import { UsageError } from '../../src/cli/usage-error.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-output-'))
})

test('nothing has the name before all is written, and nothing is left beside it afterwards', async () => {
  const path = join(folder, 'report.json')
  const sink = await outputFile(path)
  await sink.write('one, ')
  await sink.write('two')
  expect(readdirSync(folder)).not.toContain('report.json')
  await sink.commit()
  await sink.abandon()
  expect(readdirSync(folder)).toEqual(['report.json'])
  expect(readFileSync(path, 'utf8')).toBe('one, two')
})

test('what is abandoned leaves the old report and nothing else', async () => {
  const path = join(folder, 'report.json')
  writeFileSync(path, 'old')
  const sink = await outputFile(path)
  await sink.write('new')
  await sink.abandon()
  expect(readdirSync(folder)).toEqual(['report.json'])
  expect(readFileSync(path, 'utf8')).toBe('old')
})

test('who may read the old report may read the new one, and nobody else', async () => {
  const path = join(folder, 'report.json')
  writeFileSync(path, 'old')
  chmodSync(path, 0o600)
  const sink = await outputFile(path)
  await sink.commit()
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test.each(['missing/report.json', 'file/report.json', '.'])('%s cannot be written', async (name) => {
  writeFileSync(join(folder, 'file'), '')
  await expect(outputFile(join(folder, name))).rejects.toThrow(UsageError)
  expect(readdirSync(folder)).toEqual(['file'])
})
