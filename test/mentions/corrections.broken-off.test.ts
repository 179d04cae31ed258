import { expect, test } from 'vitest'
import { mentionedOf } from '../stages.ts'

const namesIn = (text: string) => mentionedOf(text).mentions.map((mention) => mention.text)

test('whoever breaks off in the middle of a word has named nobody', () => {
  expect(namesIn('Well, I asked Marj-. I asked Marjorie Dale.')).toEqual(['Marjorie Dale'])
})

test('a dash without a space breaks nothing off', () => {
  expect(namesIn('Berlin- The mayor, Marjorie Dale, spoke on Monday.')).toEqual(['Berlin', 'Marjorie Dale'])
})
