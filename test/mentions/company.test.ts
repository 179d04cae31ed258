import { expect, test } from 'vitest'
import { companyOfWords } from '../../src/mentions/company.ts'
import { wordFacts } from '../../src/mentions/word-facts.ts'
import type { Token } from '../../src/model.ts'

function company(...sentences: string[]) {
  const tokens = sentences.flatMap((text, sentence) =>
    text
      .split(' ')
      .map((word) => ({ text: word, lower: word.toLowerCase(), lemma: word, sentence }) as Token),
  )
  return companyOfWords(tokens, tokens.map(wordFacts))
}

test('a name that stands once keeps no other company', () => {
  expect(company('analyst Marko Dell said').has('dell')).toBe(false)
})

test('neighbours count once however often they come', () => {
  const twice = company('so Dell said', 'so Dell said')
  const often = company('so Dell said', 'so Dell said', 'so Dell said')
  expect(twice.get('dell')).toEqual(often.get('dell'))
})

test('neighbours before and behind differ, and sentences do not meet', () => {
  const before = company('old Dell', 'old Dell').get('dell')!
  const behind = company('Dell old', 'Dell old').get('dell')!
  expect(before).toHaveLength(behind.length)
  expect(before.some((feature) => behind.includes(feature))).toBe(false)
})
