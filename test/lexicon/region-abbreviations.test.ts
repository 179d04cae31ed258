import { expect, test } from 'vitest'
import { abbreviatedRegion } from '../../src/lexicon/region-abbreviations.ts'

test.each([
  ['Ky.', false, 'Kentucky', 'US'],
  ['N.D.', false, 'North Dakota', 'US'],
  ['B.C.', false, 'British Columbia', 'CA'],
  ['Ky', true, 'Kentucky', 'US'],
  ['VA', true, 'Virginia', 'US'],
] as const)('%s (behind a town: %s) is %s', (text, behind, name, country) => {
  expect(abbreviatedRegion(text, behind)).toEqual({ name, country })
})

test.each(['IN', 'OR', 'Ky', 'Man'])('%s alone is a word', (text) => {
  expect(abbreviatedRegion(text, false)).toBeUndefined()
})
