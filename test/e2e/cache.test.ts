/** `--cache` through the real binary: cut off anywhere and started again, a run does what is missing, with the same bytes. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'
import { ANALYZE, ENV, shell } from '../binary.ts'

const TIMEOUT = 120_000
const fixtures = fileURLToPath(new URL('../../fixtures/articles', import.meta.url))
const names = readdirSync(fixtures).sort()
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-cache-'))
  mkdirSync(join(folder, 'in'))
})

/** So many articles, no two alike. */
function articles(count: number): void {
  for (let index = 0; index < count; index++) {
    const text = readFileSync(join(fixtures, names[index % names.length]!), 'utf8')
    writeFileSync(join(folder, 'in', `${index}.txt`), `${text}\nThis was number ${index}.\n`)
  }
}

/** The kept results, with the time at which each was written. */
function kept(): Map<string, number> {
  const files = readdirSync(join(folder, 'kept'), { recursive: true, encoding: 'utf8' })
  return new Map(
    files
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, statSync(join(folder, 'kept', name)).mtimeMs]),
  )
}

function temporary(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'))
}

describe.each([1, 2])('with %d threads', (jobs) => {
  const line = `analyze in --jobs ${jobs} --cache kept --jsonl`

  test('killed in the middle and started again, it does what is missing', { timeout: TIMEOUT }, async () => {
    articles(50)
    const child = spawn(process.execPath, [ANALYZE, ...line.split(' ').slice(1), '-o', 'out.jsonl'], {
      cwd: folder,
      env: ENV,
      stdio: 'ignore',
    })
    mkdirSync(join(folder, 'kept'))
    while (kept().size < 10) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill('SIGKILL')
    await once(child, 'close')
    const before = kept()
    expect(before.size).toBeLessThan(50)
    expect(readdirSync(folder)).not.toContain('out.jsonl')

    expect(await shell(`${line} -o out.jsonl`, folder)).toEqual({ stdout: '', stderr: '', status: 0 })
    const after = kept()
    expect(after.size).toBe(50)
    expect([...before].filter(([name, time]) => after.get(name) !== time)).toEqual([])
    expect(temporary()).toEqual([])
    const { stdout } = await shell('analyze in --jsonl', folder)
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe(stdout)
  })
})

test('a changed file and a damaged result are done again, and only those', { timeout: TIMEOUT }, async () => {
  articles(6)
  const line = 'analyze in --cache kept --json'
  await shell(line, folder)
  const before = kept()
  expect(before.size).toBe(6)
  appendFileSync(join(folder, 'in', '0.txt'), '“We sail at dawn,” said Mara Dell in Oulu.\n')
  const [damaged] = [...before.keys()]
  appendFileSync(join(folder, 'kept', damaged!), ' ')

  const again = await shell(line, folder)
  expect(again).toEqual(await shell('analyze in --json', folder))
  const after = kept()
  expect(after.size).toBe(7)
  expect([...before].filter(([name, time]) => after.get(name) !== time).map(([name]) => name)).toEqual([
    damaged,
  ])
})

test('what changes the answer is not answered with the old one', { timeout: TIMEOUT }, async () => {
  writeFileSync(join(folder, 'in', 'a.txt'), '“We sail,” said Mara Dell of the “Iron Gull” in Tarn.\n')
  writeFileSync(join(folder, 'names.csv'), 'name,type\nTarn,place\n')
  writeFileSync(join(folder, 'others.csv'), 'name,type\nTarn,none\n')
  for (const options of ['', '--terms', '--lexicon names.csv', '--lexicon others.csv']) {
    const fresh = await shell(`analyze in --json ${options}`, folder)
    expect(await shell(`analyze in --json --cache kept ${options}`, folder)).toEqual(fresh)
  }
})

test('two runs at once do not hurt each other', { timeout: TIMEOUT }, async () => {
  articles(24)
  const line = 'analyze in --jsonl --jobs 2 --cache kept'
  const [one, two] = await Promise.all([shell(line, folder), shell(line, folder)])
  expect(one).toEqual(await shell('analyze in --jsonl', folder))
  expect(two).toEqual(one)
  expect(kept().size).toBe(24)
  expect(temporary()).toEqual([])
})

test('a folder that cannot be used is said before anything is done', { timeout: TIMEOUT }, async () => {
  articles(1)
  writeFileSync(join(folder, 'kept'), '')
  expect(await shell('analyze in --cache kept -o out', folder)).toEqual({
    stdout: '',
    stderr: 'analyze: kept: is no folder to keep results in\n',
    status: 2,
  })
})

test('where results cannot be kept, that is said once, and the report is whole', {
  timeout: TIMEOUT,
}, async () => {
  articles(3)
  mkdirSync(join(folder, 'kept'))
  // A file in the place of each folder of results.
  for (let first = 0; first < 256; first++) {
    writeFileSync(join(folder, 'kept', first.toString(16).padStart(2, '0')), '')
  }
  const { stdout } = await shell('analyze in --jsonl', folder)
  expect(await shell('analyze in --jsonl --cache kept', folder)).toEqual({
    stdout,
    stderr: 'analyze: kept: not every result could be kept (EEXIST); the report is whole\n',
    status: 0,
  })
  expect(temporary()).toEqual([])
})

test('the shares of a run are together the whole, each line as in the whole', {
  timeout: TIMEOUT,
}, async () => {
  articles(12)
  cpSync(join(folder, 'in'), join(folder, 'more'), { recursive: true })
  const line = 'analyze missing in more --jsonl'
  const lines = async (share: string) => {
    const { stdout, status } = await shell(`${line} ${share}`, folder)
    return { status, lines: stdout.split('\n').slice(0, -1) }
  }
  const whole = await lines('')
  const shares = await Promise.all([1, 2, 3].map((share) => lines(`--shard ${share}/3`)))
  expect(shares.flatMap((share) => share.lines).sort()).toEqual([...whole.lines].sort())
  for (const share of shares) {
    expect(share.lines).toEqual(whole.lines.filter((text) => share.lines.includes(text)))
    expect(share.status).toBe(share.lines.some((text) => text.includes('"failure"')) ? 1 : 0)
  }
  // Of one file, most shares are empty, and that is no failure.
  const statuses = await Promise.all(
    [1, 2, 3].map((share) => shell(`analyze in/0.txt --jsonl --shard ${share}/3`, folder)),
  )
  expect(statuses.map(({ status, stderr }) => `${status}${stderr}`)).toEqual(['0', '0', '0'])
})
