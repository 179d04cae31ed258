import { expect, test } from 'vitest'
import { analyzeText } from '../../src/analyze-files.ts'

const TEXT = `Bridge shut

It rained all night. Mara Ilves said the 🚂 bridge was “not safe” and left. Nobody followed her.

Repairs take a year. “We begin today,” said Jonas Weil.
`
const contexts = async (context: number) =>
  (await analyzeText(TEXT, { context })).quotes.map((quote) => quote.context!)

test('the sentence a quote stands in', async () => {
  const [first, second] = await contexts(0)
  expect(first!.text).toBe('Mara Ilves said the 🚂 bridge was “not safe” and left.')
  expect(second!.text).toBe('“We begin today,” said Jonas Weil.')
})

test('and so many on both sides, but never the headline', async () => {
  const [first] = await contexts(9)
  expect(first!.text).toMatch(/^It rained all night\. .* said Jonas Weil\.$/)
  expect([...TEXT].slice(first!.start, first!.end).join('').replace(/\s+/g, ' ')).toBe(first!.text)
})

test('nothing where nobody asked', async () => {
  const { quotes } = await analyzeText(TEXT)
  expect(quotes[0]).not.toHaveProperty('context')
})
