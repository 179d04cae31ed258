import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonLines } from './json-lines.ts'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const gold = readFileSync(new URL('gold.jsonl', FIXTURES), 'utf8')
const documents = jsonLines(gold)

test('every article has its answers, and they are of the text as it stands', () => {
  expect(documents.map((document) => `${document.id}.txt`)).toEqual(
    readdirSync(new URL('articles/', FIXTURES)).sort(),
  )
  for (const { id, text } of documents) {
    expect(readFileSync(new URL(`articles/${id}.txt`, FIXTURES), 'utf8')).toBe(text)
  }
})

test('the articles are made from the marked sources', () => {
  for (const { id, text } of documents) {
    const source = readFileSync(new URL(`gold/${id}.txt`, FIXTURES), 'utf8')
    expect(source.replace(/<[^<>]*>/g, '')).toBe(text)
  }
})

test('every marked span holds its words', () => {
  for (const { text, entities, quotes } of documents) {
    const speakers = quotes.flatMap(({ speaker }: { speaker: { start: number | null } }) =>
      speaker.start === null ? [] : [speaker],
    )
    for (const span of [...entities, ...quotes, ...speakers])
      expect(text.slice(span.start, span.end)).toBe(span.text)
  }
})
