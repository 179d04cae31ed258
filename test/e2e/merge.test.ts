/** `analyze merge` through the real binary: whoever made the parts, and how many, the report is that of one run over all. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { shell } from '../binary.ts'

const TIMEOUT = 120_000
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-merge-'))
  cpSync(fileURLToPath(new URL('../../fixtures/articles', import.meta.url)), join(folder, 'articles'), {
    recursive: true,
  })
  writeFileSync(join(folder, 'articles', 'scan.txt'), '%PDF-1.4')
  writeFileSync(
    join(folder, 'articles', 'old.txt'),
    Buffer.from('\x93We sail,\x94 said Mara Dell in Oulu.\n', 'latin1'),
  )
  for (const share of [1, 2, 3]) {
    await shell(
      `analyze articles --jsonl --terms --explain --shard ${share}/3 -o part-${share}.jsonl`,
      folder,
    )
  }
}, TIMEOUT)

test.each([
  '--json',
  '--jsonl',
  '',
  '--format csv --only people',
  '--by speaker --only quotes',
  '--about Judith --explain',
  '--json --min-confidence 0.9 --only quotes,places',
])('the same bytes, messages and status: %s', { timeout: TIMEOUT }, async (options) => {
  const whole = await shell(
    `analyze articles --terms ${options.includes('json') ? '--explain' : ''} ${options}`,
    folder,
  )
  expect(whole.status).toBe(1)
  expect(await shell(`analyze merge part-*.jsonl ${options}`, folder)).toEqual(whole)
})

test('a page is made of parts with the texts, and of no others', { timeout: TIMEOUT }, async () => {
  for (const share of [1, 2]) {
    await shell(`analyze articles --jsonl --texts --shard ${share}/2 -o text-${share}.jsonl`, folder)
  }
  const line = 'cat page.html; rm page.html'
  const whole = await shell(`analyze articles -o page.html; ${line}`, folder)
  expect(whole.stdout).toContain('<title>')
  expect(await shell(`analyze merge text-*.jsonl -o page.html; ${line}`, folder)).toEqual(whole)
  expect(await shell('analyze merge text-*.jsonl --json', folder)).toEqual(
    await shell('analyze articles --json', folder),
  )
  const { stderr } = await shell('analyze merge part-*.jsonl -o page.html', folder)
  expect(stderr).toContain('a page shows the texts, and this line has none; make the parts with --texts\n')
})

test('one part in no order, with an empty one beside it, will do', { timeout: TIMEOUT }, async () => {
  const parts = [3, 1, 2].map((share) => readFileSync(join(folder, `part-${share}.jsonl`), 'utf8'))
  writeFileSync(join(folder, 'all.jsonl'), parts.join('\n'))
  writeFileSync(join(folder, 'none.jsonl'), '')
  expect(await shell('analyze merge none.jsonl all.jsonl', folder)).toEqual(
    await shell('analyze merge part-?.jsonl', folder),
  )
})

test.each([
  ['part-1.jsonl torn.jsonl', 'torn.jsonl:2: is cut off or damaged; make this part again'],
  ['part-1.jsonl missing.jsonl', 'missing.jsonl: no such file'],
  ['part-1.jsonl articles', 'articles: could not be read (EISDIR)'],
  [
    'articles/court-orchard-fire.txt',
    'articles/court-orchard-fire.txt:1: is cut off or damaged; make this part again',
  ],
  ['empty.jsonl', 'there is no line in these files'],
  [
    'part-1.jsonl -o part-1.jsonl',
    'part-1.jsonl: is one of the files to be read; write the report elsewhere',
  ],
  ['', "missing required argument 'parts'"],
  ['part-1.jsonl --jobs 2', "unknown option '--jobs'; analyze --help lists them"],
])('refused in one line, and nothing is written: merge %s', { timeout: TIMEOUT }, async (args, message) => {
  const [one, two = ''] = readFileSync(join(folder, 'part-2.jsonl'), 'utf8').split('\n')
  writeFileSync(join(folder, 'torn.jsonl'), `${one}\n${two.slice(0, 500)}`)
  writeFileSync(join(folder, 'empty.jsonl'), '')
  expect(await shell(`analyze merge ${args}`, folder)).toEqual({
    stdout: '',
    stderr: `analyze: ${message}\n`,
    status: 2,
  })
})

test('a document that is in two parts is refused, for it would count twice', {
  timeout: TIMEOUT,
}, async () => {
  const { path } = JSON.parse(readFileSync(join(folder, 'part-2.jsonl'), 'utf8').split('\n')[0]!)
  const { stderr, status } = await shell(
    'cp part-2.jsonl twin.jsonl; analyze merge part-*.jsonl twin.jsonl',
    folder,
  )
  expect(stderr).toBe(`analyze: twin.jsonl:1: ${path} is there a second time, after part-2.jsonl:1\n`)
  expect(status).toBe(2)
})
