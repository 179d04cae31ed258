import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { temporaryFile } from '../../src/files/temporary-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-temporary-'))
})

test('it takes the place of what is there in one step, and leaves nothing beside it', async () => {
  const path = join(folder, 'a')
  writeFileSync(path, 'old')
  const file = await temporaryFile(folder)
  await file.write('new, ')
  await file.write('whole')
  expect(readFileSync(path, 'utf8')).toBe('old')
  await file.moveTo(path)
  await file.abandon()
  expect(readdirSync(folder)).toEqual(['a'])
  expect(readFileSync(path, 'utf8')).toBe('new, whole')
})

test('what is abandoned is gone', async () => {
  const file = await temporaryFile(folder)
  await file.write('half')
  await file.abandon()
  await file.abandon()
  expect(readdirSync(folder)).toEqual([])
})

test('many at once do not meet', async () => {
  const files = await Promise.all(Array.from({ length: 20 }, () => temporaryFile(folder)))
  await Promise.all(files.map((file, index) => file.write(String(index).repeat(1000))))
  await Promise.all(files.map((file) => file.moveTo(join(folder, 'same'))))
  expect(readdirSync(folder)).toEqual(['same'])
  expect(readFileSync(join(folder, 'same'), 'utf8')).toMatch(/^(\d{1,2})\1{999}$/)
})
