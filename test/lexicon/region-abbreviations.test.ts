import { expect, test } from 'vitest'
import { abbreviatedRegions } from '../../src/lexicon/region-abbreviations.ts'

test.each([
  ['Ky.', false, 'Kentucky', 'US'],
  ['N.D.', false, 'North Dakota', 'US'],
  ['B.C.', false, 'British Columbia', 'CA'],
  ['Ky', true, 'Kentucky', 'US'],
  ['VA', true, 'Virginia', 'US'],
  ['NSW', false, 'New South Wales', 'AU'],
  ['Qld', false, 'Queensland', 'AU'],
] as const)('%s (behind a town: %s) is %s', (text, behind, name, country) => {
  expect(abbreviatedRegions(text, behind)).toEqual([{ name, country }])
})

test.each(['IN', 'OR', 'Ky', 'Man', 'WA', 'ACT'])('%s alone is a word', (text) => {
  expect(abbreviatedRegions(text, false)).toEqual([])
})

test('WA is a state of two countries', () => {
  expect(abbreviatedRegions('WA', true).map(({ country }) => country)).toEqual(['US', 'AU'])
})
