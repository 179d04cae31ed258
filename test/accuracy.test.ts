import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyzeTexts } from '../scripts/eval/analyze-texts.mjs'
import { score } from '../scripts/eval/score.mjs'
import { jsonLines } from './json-lines.ts'

const gold = readFileSync(new URL('../fixtures/gold.jsonl', import.meta.url), 'utf8')
const documents = jsonLines(gold)
const scores = score(documents, analyzeTexts(documents.map((document) => document.text)))

/** What the real binary reaches on our own articles, less a small margin. Raise them, never lower them. */
test.each([
  ['people', scores.people.f1, 93],
  ['places', scores.places.f1, 90],
  ['quotes', scores.quotes.f1, 93.5],
  ['boundaries', scores.boundaries.share, 97.3],
  ['speakers', scores.speakers.share, 88.9],
  ['attributed', scores.attributed.f1, 83.6],
])('%s in our own articles stay at %d or above', (_, reached, floor) => {
  expect(reached).toBeGreaterThanOrEqual(floor)
})
