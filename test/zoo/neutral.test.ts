/** What would do something in a terminal, a spreadsheet, a web page or an object is words like any other, in every format. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { shell } from '../binary.ts'

const LINK = '\x1b]8;;http://a.example\x07'
const CLIPBOARD = '\x1b]52;c;bWFyYQ==\x1b\\'
const TURNED = '\u202etxt.evil\u2066'
const TEXT = `
“=cmd|'/C calc'!A0 ${LINK}is what${CLIPBOARD} we will ${TURNED} pay,” said Mara Ilves.

“+1 and -1 and @SUM(A1) are \x9b31m what we will pay,” said Mr. __proto__ of Norvia.

“-2+3 is <script>alert(1)</script> \x7fwhat we will pay,” said Constructor Brandt in Paris.

“@SUM(1+1) is what we will pay,” said Tostring Hasownproperty. Mr. constructor and Mr. toString left valueOf.
`
const NAME = `-${CLIPBOARD}=1+1${TURNED}\n.txt`
const folder = mkdtempSync(join(tmpdir(), 'verbatim-neutral-'))
writeFileSync(join(folder, NAME), TEXT)
afterAll(() => rmSync(folder, { recursive: true }))
const run = async (options: string) => {
  const ran = await shell(`analyze . --all --wide ${options}`, folder)
  expect([ran.stderr, ran.status]).toEqual(['', 0])
  return ran.stdout
}

const OBEYED = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2060-\u2069]/u

test.each([
  '',
  '--by speaker',
  '--explain',
  '--json',
  '--jsonl',
  '--csv-of people',
  '--csv-of places',
  '--csv-of quotes',
  '--format html',
  '--format geojson',
  '--format gexf',
])('nothing that a terminal obeys is printed with %j', async (options) => {
  const stdout = await run(options.replace('--csv-of', '--format csv --only'))
  expect(stdout).toContain(/places|geojson/.test(options) ? 'Norvia' : 'Ilves')
  expect(OBEYED.exec(stdout)).toBeNull()
})

test('no cell of a CSV file is a formula', async () => {
  for (const kind of ['quotes', 'people', 'places']) {
    const rows: string[][] = parse(await run(`--format csv --only ${kind}`))
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(cell))).toEqual([])
  }
})

test('what looks like HTML is none on a page or in a network', async () => {
  for (const format of ['html', 'gexf'])
    expect(await run(`--format ${format}`)).not.toContain('<script>alert')
})

test('names that every object has are names of people like others', async () => {
  const { people, quotes }: Report = JSON.parse(await run('--json'))
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(
    expect.arrayContaining(['Mara Ilves', 'Constructor Brandt']),
  )
  for (const { id, mentions, quotes: count } of people) {
    expect(mentions.length).toBeGreaterThan(0)
    expect(quotes.filter(({ speaker }) => speaker?.person === id)).toHaveLength(count)
  }
})

test('the words themselves are kept for programs, letter for letter', async () => {
  const { quotes }: Report = JSON.parse(await run('--json'))
  expect(quotes[0]?.text).toContain(LINK)
  expect(quotes[2]?.text).toContain('<script>alert(1)</script> \x7fwhat')
})
