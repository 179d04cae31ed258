import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { shell } from './binary.ts'
import { jsonLines } from './json-lines.ts'

const ARTICLES = fileURLToPath(new URL('../fixtures/articles', import.meta.url))
const read = (name: string) => JSON.parse(readFileSync(new URL(`../schema/${name}`, import.meta.url), 'utf8'))

/** The schema lets keys be added later; here one that is not in it is one that was forgotten. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return 'properties' in inside ? { ...inside, unevaluatedProperties: false } : inside
}

function validator(name: string) {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  ajv.addSchema(read('report.schema.json'))
  return ajv.compile(
    name === 'report.schema.json' ? (closed({ ...read(name), $id: 'closed' }) as object) : read(name),
  )
}

const { stdout: json } = await shell('analyze . missing.txt --json --terms --indirect --explain', ARTICLES)
const { stdout: jsonl } = await shell('analyze . missing.txt --jsonl --terms --indirect --texts', ARTICLES)

test('the report of our own articles is as the schema says, with no key more', () => {
  const validate = validator('report.schema.json')
  validate(JSON.parse(json))
  expect(validate.errors).toBeNull()
})

test('so is every line of JSON Lines', () => {
  const validate = validator('line.schema.json')
  const lines = jsonLines(jsonl)
  expect(lines.map(({ type }) => type)).toContain('failure')
  for (const line of lines) {
    validate(line)
    expect(validate.errors).toBeNull()
  }
})

test('the schema is no rubber stamp', () => {
  const report = JSON.parse(json)
  const validate = validator('report.schema.json')
  expect(validate({ ...report, quotes: [{ ...report.quotes[0], kind: 'scare' }] })).toBe(false)
  expect(validate({ ...report, extra: 1 })).toBe(false)
  const { failures: _, ...without } = report
  expect(validate(without)).toBe(false)
})

test('slicing the decoded text by code points gives every mention and quote, letter for letter', () => {
  const report = JSON.parse(json)
  const texts = new Map<string, string[]>()
  for (const { path } of report.documents) {
    texts.set(path, [...readFileSync(`${ARTICLES}/${path}`, 'utf8').replace(/^\ufeff/, '')])
  }
  const mentions = [...report.people, ...report.places].flatMap(({ mentions }) => mentions)
  for (const { document, start, end, text } of [...mentions, ...report.quotes]) {
    expect(texts.get(document)!.slice(start, end).join('')).toBe(text)
  }
  expect(mentions.length).toBeGreaterThan(50)
})
