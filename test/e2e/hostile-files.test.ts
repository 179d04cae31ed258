/** Folders, files, disks and pipes as nobody would make them on purpose: a clear line, the rest of the work, nothing left. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { ANALYZE, ENV, shell } from '../binary.ts'
import { jsonLines } from '../json-lines.ts'

const TIMEOUT = 60_000
const TEXT = '“We sail at dawn,” said Mara Dell in Oulu.\n'
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-hostile-'))
})
const file = (name: string, text = TEXT) => writeFileSync(join(folder, name), text)
const documents = (stdout: string): string[] => jsonLines(stdout).map(({ path }) => path)

test('folders deeper than the system can name are a failure, and those above are read', {
  timeout: TIMEOUT,
}, async () => {
  const program = `
    const fs = require('node:fs')
    for (let depth = 0; depth < 2100; depth++) {
      fs.mkdirSync('d')
      process.chdir('d')
      if (depth === 0 || depth === 1900 || depth === 2090) fs.writeFileSync('a.txt', 'It rained.')
    }`
  await shell('mkdir deep && cd deep && node -', folder, program)
  const { stdout, stderr, status } = await shell('analyze deep --jsonl', folder)
  expect(documents(stdout).map((path) => path.length)).toEqual(expect.arrayContaining([12, 3812]))
  expect(stderr).toContain('/d: this folder lies too deep; run again from a folder further down\n')
  expect(stderr.trimEnd().split('\n')).toHaveLength(2)
  expect(status).toBe(1)
  await shell('rm -r deep', folder)
})

test('ten thousand files in one folder are read in order', { timeout: TIMEOUT }, async () => {
  mkdirSync(join(folder, 'wide'))
  for (let index = 0; index < 10_000; index++) file(`wide/${index}.txt`, '')
  const { stdout, stderr, status } = await shell('analyze wide --jsonl', folder)
  expect(documents(stdout)).toEqual(
    [...readdirSync(join(folder, 'wide'))].sort().map((name) => `wide/${name}`),
  )
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
})

test('links that lead in a circle or nowhere are left alone, and named where they are given', {
  timeout: TIMEOUT,
}, async () => {
  mkdirSync(join(folder, 'in'))
  file('in/a.txt')
  for (const [name, target] of [
    ['circle', 'circle'],
    ['nowhere', 'gone'],
    ['in/up', '..'],
    ['in/b.txt', 'a.txt'],
  ]) {
    symlinkSync(target!, join(folder, name!))
  }
  const { stdout, stderr, status } = await shell('analyze in circle nowhere --jsonl', folder)
  expect(documents(stdout)).toEqual(['in/a.txt', 'circle', 'nowhere'])
  expect(stderr).toBe(
    'analyze: circle: a link that leads nowhere\nanalyze: nowhere: a link that leads nowhere\n' +
      'analyze: 2 of 3 files could not be read; the other one is reported\n',
  )
  expect(status).toBe(1)
})

test('a named pipe is read where it is given, and waits for nobody in a folder', {
  timeout: TIMEOUT,
}, async () => {
  mkdirSync(join(folder, 'in'))
  file('in/a.txt')
  await shell('mkfifo in/b.txt given', folder)
  const given = await shell('{ cat in/a.txt > given & } ; analyze given in --jsonl', folder)
  expect(documents(given.stdout)).toEqual(['given', 'in/a.txt'])
  expect(given.status).toBe(0)
})

test('a file that vanishes before its turn is one failure', { timeout: TIMEOUT }, async () => {
  for (const name of ['a.txt', 'b.txt']) file(name)
  // The list is made when the missing one is told, and the first text comes when b.txt is gone.
  const child = spawn(
    process.execPath,
    [ANALYZE, 'missing', '-', 'a.txt', 'b.txt', '--jsonl', '--jobs', '1'],
    {
      cwd: folder,
      env: ENV,
      stdio: 'pipe',
    },
  )
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  await once(child.stderr, 'data')
  rmSync(join(folder, 'b.txt'))
  child.stdin.end(TEXT)
  expect(await once(child, 'close')).toEqual([1, null])
  const lines = jsonLines(stdout)
  expect(lines.map(({ type, path }) => `${type} ${path}`)).toEqual([
    'failure missing',
    'document stdin',
    'document a.txt',
    'failure b.txt',
  ])
  expect(lines[3].message).toBe('no such file any more; it was moved or deleted')
})

test('a line feed and an escape in a name make no second line and no colour', {
  timeout: TIMEOUT,
}, async () => {
  file('new\nline.txt')
  file('\x1b[31mred\n.txt', '%PDF-1.4')
  const { stdout, stderr } = await shell('analyze . --jsonl', folder)
  expect(documents(stdout)).toEqual(['\x1b[31mred\n.txt', 'new\nline.txt'])
  expect(stderr.split('\n')).toHaveLength(3)
  expect(stdout + stderr).not.toContain('\x1b')
  const table = await shell('analyze .', folder)
  expect(table.stdout).toMatch(/^“We sail at dawn,” {2}new line\.txt:1$|new line\.txt/m)
})

test.skipIf(!existsSync('/sys/kernel'))(
  'where nothing may be written, that is said first',
  { timeout: TIMEOUT },
  async () => {
    file('a.txt')
    expect(await shell('analyze a.txt -o /sys/report.json', folder)).toEqual({
      stdout: '',
      stderr: 'analyze: /sys/report.json: may not write in /sys\n',
      status: 2,
    })
  },
)

test('a disk that is full half-way leaves the old report and nothing else', {
  timeout: TIMEOUT,
}, async () => {
  file('a.txt')
  file('report.json', 'old')
  // A limit to the size of files stands for the disk: it too fails in the middle of a write.
  const line = 'ulimit -f 1; analyze a.txt a.txt a.txt a.txt --jsonl --explain --cache kept -o report.json'
  const { stderr, status } = await shell(line, folder)
  expect({ stderr, status }).toEqual({
    stderr:
      'analyze: kept: not every result could be kept (EFBIG); the report is whole\n' +
      'analyze: the report could not be written (EFBIG)\n',
    status: 2,
  })
  expect(readdirSync(folder, { recursive: true }).filter((name) => /tmp$|json$/.test(String(name)))).toEqual([
    'report.json',
  ])
  expect((await shell('cat report.json', folder)).stdout).toBe('old')
})

test('a reader that goes away ends all threads quietly', { timeout: TIMEOUT }, async () => {
  mkdirSync(join(folder, 'in'))
  for (let index = 0; index < 200; index++) file(`in/${index}.txt`, TEXT.repeat(40))
  const line = '{ analyze in --jobs 2 --jsonl; echo $? >status; } | head -n 1 | wc -l; cat status'
  expect(await shell(line, folder)).toEqual({ stdout: '1\n0\n', stderr: '', status: 0 })
})

test('what a killed run left beside its report, the next one clears away', { timeout: TIMEOUT }, async () => {
  mkdirSync(join(folder, 'in'))
  for (let index = 0; index < 200; index++) file(`in/${index}.txt`, TEXT.repeat(40))
  const args = [ANALYZE, 'in', '--jsonl', '-o', 'report.jsonl']
  const child = spawn(process.execPath, args, { cwd: folder, env: ENV, stdio: 'ignore' })
  const temporary = () => readdirSync(folder).filter((name) => name.endsWith('.tmp'))
  while (temporary().length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(temporary()).toHaveLength(1)
  rmSync(join(folder, 'in'), { recursive: true })
  file('a.txt')
  expect((await shell('analyze a.txt --jsonl -o report.jsonl', folder)).status).toBe(0)
  expect(readdirSync(folder)).toEqual(['a.txt', 'report.jsonl'])
})
