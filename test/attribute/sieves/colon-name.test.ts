import { expect, test } from 'vitest'
import { analyzeDocument } from '../../../src/analyze.ts'
import { documentOf } from '../../stages.ts'

test('a colon at the start of a sentence finds no name in the sentence before', () => {
  const text = 'KESTEN:\r\n « \ufeff he Source: p.m. Source:@x – " ß "'
  const { quotes } = analyzeDocument(documentOf(text))
  expect(quotes.map(({ speaker }) => speaker)).not.toContainEqual(expect.objectContaining({ text: 'KESTEN' }))
})
