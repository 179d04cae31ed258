import { expect, test } from 'vitest'
import { packed } from '../../src/corpus/packed.ts'
import { analyzeText } from '../../src/index.ts'

test('a packed report is the report, as often as it is asked, with halves of characters in it too', async () => {
  const report = await analyzeText('“We sail at dawn 😀 \ud83d,” said Mara Dell in Oulu.', { explain: true })
  expect(report.quotes).toHaveLength(1)
  const kept = packed(report)
  expect(kept).toEqual(report)
  expect(kept.quotes).toEqual(report.quotes)
})
