import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countJobs } from '../../src/pool/count-jobs.ts'
import type { Found } from '../../src/reader/found.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-jobs-'))
const file = (name: string, kilobytes: number): Found => {
  const path = join(folder, name)
  writeFileSync(path, '')
  truncateSync(path, kilobytes * 1024)
  return { ok: true, input: { kind: 'file', path } }
}
const missing: Found = { ok: false, failure: { path: 'missing', reason: 'not-found', message: '' } }
const vanished: Found = { ok: true, input: { kind: 'file', path: join(folder, 'vanished') } }
const stdin: Found = { ok: true, input: { kind: 'stdin', path: 'stdin' } }

test('a few articles are no work for two', async () => {
  const few = ['a', 'b', 'c', 'd', 'e'].map((name) => file(name, 5))
  expect(await countJobs(few, 8)).toBe(1)
  expect(await countJobs([], 8)).toBe(1)
})

test('there are as many threads as cores, files and amount of work allow', async () => {
  const long = ['f', 'g', 'h', 'i'].map((name) => file(name, 400))
  expect(await countJobs(long, 2)).toBe(2)
  expect(await countJobs(long, 64)).toBe(4)
  expect(await countJobs(long.slice(1), 64)).toBe(3)
  expect(await countJobs([...long.slice(2), missing, vanished, stdin], 64)).toBe(3)
})
