import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyzeTexts } from '../scripts/eval/analyze-texts.mjs'
import { score } from '../scripts/eval/score.mjs'

const gold = readFileSync(new URL('../fixtures/gold.jsonl', import.meta.url), 'utf8')
const documents = gold
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))
const scores = score(documents, analyzeTexts(documents.map((document) => document.text)))

/** What the real binary reaches on our own articles, less a small margin. Raise them, never lower them. */
test.each([
  ['people', scores.people.f1, 30],
  ['places', scores.places.f1, 45],
  ['quotes', scores.quotes.f1, 75],
  ['boundaries', scores.boundaries.share, 95],
  ['speakers', scores.speakers.share, 0],
  ['attributed', scores.attributed.f1, 0],
])('%s in our own articles stay at %d or above', (_, reached, floor) => {
  expect(reached).toBeGreaterThanOrEqual(floor)
})
