/** How the real process ends. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { ANALYZE, ENV, shell } from '../binary.ts'

const TIMEOUT = 60_000
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-main-'))
  mkdirSync(join(folder, 'articles'))
  for (let index = 0; index < 400; index++) {
    writeFileSync(
      join(folder, 'articles', `${index}.txt`),
      'it rained all week and nobody went out.\n'.repeat(60),
    )
  }
})

test('a reader that has seen enough ends it quietly', { timeout: TIMEOUT }, async () => {
  const line = '{ analyze articles --jsonl; echo $? >status; } | head -n 1 | wc -l; cat status; rm status'
  expect(await shell(line, folder)).toEqual({ stdout: '1\n0\n', stderr: '', status: 0 })
})

test('Ctrl-C ends it with 130 and leaves no half file', { timeout: TIMEOUT }, async () => {
  const args = [ANALYZE, 'articles', '--jsonl', '-o', 'report.jsonl']
  const child = spawn(process.execPath, args, { cwd: folder, env: ENV, stdio: 'ignore' })
  const temporary = () => readdirSync(folder).some((name) => name.endsWith('.tmp'))
  while (!temporary()) await new Promise((resolve) => setTimeout(resolve, 20))
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([130, null])
  expect(readdirSync(folder)).toEqual(['articles'])
})

test('Ctrl-C ends the wait for a text that does not come', { timeout: TIMEOUT }, async () => {
  const child = spawn(process.execPath, [ANALYZE, 'missing', '-'], { cwd: folder, env: ENV, stdio: 'pipe' })
  const [said] = await once(child.stderr, 'data')
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([130, null])
  expect(String(said)).toMatch(/^analyze: missing: .*\n$/)
})

test.skipIf(!existsSync('/dev/full'))('a full disk is said in one line', { timeout: TIMEOUT }, async () => {
  const { stderr, status } = await shell('analyze articles/1.txt --json >/dev/full', folder)
  expect({ stderr, status }).toEqual({
    stderr: 'analyze: the report could not be written (ENOSPC)\n',
    status: 2,
  })
})
