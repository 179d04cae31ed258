/** All the animals in one folder and through the real binary: each is reported or refused, and nothing else happens. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DocumentReport, FailureLine, ReportLine, Span } from '../../src/model.ts'
import { decode } from '../../src/reader/decode.ts'
import { type Ran, shell } from '../binary.ts'
import { jsonLines } from '../json-lines.ts'
import { ANIMALS } from './animals.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-zoo-'))
const schema = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8'))
let ran: Ran
const lines = new Map<string, ReportLine>()

beforeAll(async () => {
  mkdirSync(join(folder, 'zoo'))
  for (const { name, bytes } of ANIMALS) writeFileSync(join(folder, 'zoo', `${name}.txt`), bytes)
  ran = await shell('analyze zoo --jsonl --indirect --terms -o report.jsonl', folder)
  for (const report of jsonLines(readFileSync(join(folder, 'report.jsonl'), 'utf8'))) {
    lines.set(report.path.slice('zoo/'.length, -'.txt'.length), report)
  }
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true }))

const documentOf = (name: string): DocumentReport => {
  const line = lines.get(name)
  if (line?.type !== 'document') throw new Error(`${name}: ${line?.message ?? 'no line'}`)
  return line
}
const texts = ANIMALS.filter(({ read }) => read !== 'refused')

test('every animal has its line, and what is no text is refused with the reason', () => {
  expect([...lines.keys()].sort()).toEqual(ANIMALS.map(({ name }) => name).sort())
  const refused = [...lines].filter(([, line]) => line.type === 'failure')
  expect(refused.map(([name]) => name).sort()).toEqual(
    ANIMALS.filter(({ read }) => read === 'refused')
      .map(({ name }) => name)
      .sort(),
  )
  for (const [, line] of refused) expect((line as FailureLine).reason).toBe('binary')
  expect(ran.status).toBe(1)
  expect(ran.stdout).toBe('')
})

test('every text is read in the encoding it is in', () => {
  for (const { name, read } of texts)
    expect([name, documentOf(name).encoding]).toEqual([name, read ?? expect.any(String)])
})

test('every line is as the schema says', () => {
  const validate = new Ajv2020({ allowUnionTypes: true })
    .addSchema(schema('report.schema.json'))
    .compile(schema('line.schema.json'))
  for (const [name, line] of lines) {
    validate(line)
    expect([name, validate.errors]).toEqual([name, null])
  }
}, 60_000)

test('every mention and quote is cut from its text, letter for letter', () => {
  for (const { name, bytes } of texts) {
    const letters = [...decode(bytes).text]
    const { people, places, quotes } = documentOf(name)
    const spans: (Span & { text: string })[] = [
      ...[...people, ...places].flatMap(({ mentions }) => mentions),
      ...quotes.flatMap(({ speaker, cue, ...quote }) =>
        [quote, speaker, cue].filter((part) => part !== null),
      ),
    ]
    const wrong = spans.find(({ start, end, text }) => letters.slice(start, end).join('') !== text)
    expect([name, wrong]).toEqual([name, undefined])
  }
}, 60_000)

test('what is in the texts is found, however much of it there is', () => {
  expect(documentOf('one person').people).toMatchObject([{ name: 'Mara Ilves', count: 10_000 }])
  const { people, quotes } = documentOf('quotations')
  expect(people).toMatchObject([{ name: 'Mara Ilves', quotes: 2000 }])
  expect(quotes).toHaveLength(2000)
  const turns = documentOf('turns of a transcript').quotes
  expect(turns.filter(({ speaker }) => speaker !== null)).toHaveLength(2000)
  for (const name of ['utf-8', 'utf-16le', 'utf-32be with a mark', 'windows-1252'])
    expect(documentOf(name).quotes[0]?.speaker?.name).toBe('Zoë Brändt')
})
