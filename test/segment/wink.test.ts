import { expect, test } from 'vitest'
import { isEnglishWord, readWords } from '../../src/segment/wink.ts'

const invented = (seed: number) =>
  Array.from({ length: 100 }, (_, index) => `X${(seed * 100 + index).toString(36)}zq`).join(' ')

test('words of an earlier text change nothing in a later one', () => {
  const text = 'The Zorblat-Quux met. A zorblat quux. ZORBLAT met them in Q.E. today.'
  const first = readWords(text)
  readWords('zorblat-quux Zorblat-Quux QUUX quux. Q.E. zorblat')
  expect(readWords(text)).toEqual(first)
})

test('results stay the same when a new reader takes over', () => {
  const text = 'Mara Zorblat met the quuxing quuxes of Hallen. They left.'
  const first = readWords(text)
  for (let seed = 0; seed < 1100; seed++) readWords(invented(seed))
  expect(readWords(text)).toEqual(first)
})

test('an unknown word is no English word for having been read', () => {
  readWords('The Zorblat met a zorblat.')
  expect(isEnglishWord('zorblat')).toBe(false)
  expect(isEnglishWord('bridge')).toBe(true)
})

test('a currency reads alike behind a text that has it inside a word', () => {
  const text = 'It cost 5 million USD and AUD.'
  const first = readWords(text)
  readWords('A USD5-denominated bond, an AUD/x pair, USD-linked.')
  expect(readWords(text)).toEqual(first)
})
