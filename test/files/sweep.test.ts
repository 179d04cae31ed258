import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { sweep } from '../../src/files/sweep.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-sweep-'))
})
const HOUR = 60 * 60 * 1000
const dead = spawnSync('true').pid
const file = (name: string) => {
  writeFileSync(join(folder, name), '')
  return name
}
const temporary = (owner: number, host: string) => file(`.analyze-${owner}@${host}-${randomUUID()}.tmp`)

test('of the dead of this machine all is cleared away, of the living and of other machines nothing', async () => {
  temporary(dead, hostname())
  const others = [temporary(process.pid, hostname()), temporary(dead, 'another-machine')]
  const strangers = [
    file('.report.json.tmp'),
    file('analyze.tmp'),
    file(`.analyze-${dead}@${hostname()}.tmp`),
  ]
  await sweep(folder)
  expect(readdirSync(folder).sort()).toEqual([...others, ...strangers].sort())
})

test('to what a day has passed over, nobody writes any more', async () => {
  const young = temporary(1, 'another-machine')
  await sweep(folder, Date.now() + 23 * HOUR)
  expect(readdirSync(folder)).toEqual([young])
  await sweep(folder, Date.now() + 25 * HOUR)
  expect(readdirSync(folder)).toEqual([])
})

test('what cannot be cleared away stops nothing', async () => {
  mkdirSync(join(folder, temporaryName()))
  await sweep(folder)
  await sweep(join(folder, 'missing'))
  expect(readdirSync(folder)).toHaveLength(1)
})

function temporaryName(): string {
  return `.analyze-${dead}@${hostname()}-${randomUUID()}.tmp`
}
