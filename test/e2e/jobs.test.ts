/** `--jobs` through the real binary: it changes how long a run takes, and nothing else. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { ANALYZE, ENV, shell } from '../binary.ts'
import { jsonLines } from '../json-lines.ts'

const TIMEOUT = 120_000
const articles = fileURLToPath(new URL('../../fixtures/articles', import.meta.url))
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-jobs-'))
  cpSync(articles, join(folder, 'articles'), { recursive: true })
  writeFileSync(join(folder, 'scan.txt'), '%PDF-1.4')
  const article = readFileSync(join(articles, 'court-orchard-fire.txt'), 'utf8')
  mkdirSync(join(folder, 'huge'))
  for (const name of ['a', 'c']) writeFileSync(join(folder, 'huge', `${name}.txt`), article)
  writeFileSync(join(folder, 'huge', 'b.txt'), article.repeat(600))
})

test.each(['--jsonl', ''])(
  'three threads give the bytes of one: %s',
  { timeout: TIMEOUT },
  async (format) => {
    const line = (jobs: number) =>
      `analyze scan.txt missing.txt articles - ${format} --jobs ${jobs} < articles/wire-grain-trains.txt`
    const [one, three] = await Promise.all([1, 3].map((jobs) => shell(line(jobs), folder)))
    expect(one!.status).toBe(1)
    expect(three).toEqual(one)
  },
)

test('a file that takes more memory than there is fails by itself', { timeout: TIMEOUT }, async () => {
  const line = 'NODE_OPTIONS=--max-old-space-size=45 analyze huge --jobs 2 --jsonl'
  const { stdout, stderr, status } = await shell(line, folder)
  const lines = jsonLines(stdout)
  expect(lines.map(({ type, path }) => `${type} ${path}`)).toEqual([
    'document huge/a.txt',
    'failure huge/b.txt',
    'document huge/c.txt',
  ])
  expect(stderr).toBe(
    'analyze: huge/b.txt: takes more memory than there is; split it into single articles\n' +
      'analyze: 1 of 3 files could not be read; the other 2 are reported\n',
  )
  expect(status).toBe(1)
})

test('Ctrl-C ends all threads, with 130 and no half file', { timeout: TIMEOUT }, async () => {
  const before = readdirSync(folder)
  const args = [ANALYZE, 'huge', '--jobs', '2', '--jsonl', '-o', 'report.jsonl']
  const child = spawn(process.execPath, args, { cwd: folder, env: ENV, stdio: 'ignore' })
  const temporary = () => readdirSync(folder).some((name) => name.endsWith('.tmp'))
  while (!temporary()) await new Promise((resolve) => setTimeout(resolve, 20))
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([130, null])
  expect(readdirSync(folder)).toEqual(before)
})

test('the library shares its files in the same way', { timeout: TIMEOUT }, async () => {
  const library = new URL('../../dist/bundle/index.js', import.meta.url).href
  const script = `
    import assert from 'node:assert'
    import { analyzeEach, analyzeFiles } from '${library}'
    assert.deepEqual(await analyzeFiles(['articles'], { jobs: 2 }), await analyzeFiles(['articles']))
    for await (const line of analyzeEach(['articles'], { jobs: 2 })) break
    await assert.rejects(analyzeFiles(['articles'], { jobs: 2, encoding: 'utf-99' }), /utf-99/)
    console.log('the same')`
  const { stdout, stderr } = await shell('node --input-type=module -', folder, script)
  expect({ stdout, stderr }).toEqual({ stdout: 'the same\n', stderr: '' })
})
