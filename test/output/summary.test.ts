import { expect, test } from 'vitest'
import { summary } from '../../src/output/summary.ts'
import { documentOf, person, pipe, place, quote, report } from './sample.ts'

const whole = report({
  documents: [documentOf('a.txt', 2000), documentOf('b.txt', 868)],
  people: [person('Jan Roe')],
  places: [place('Tarn'), place('Wesk')],
  quotes: [quote('Yes.'), quote('art', { kind: 'term' })],
})

test('the answer in one line', () => {
  expect(summary(whole, pipe)).toBe('2 articles, 2,868 words: 1 person, 2 places, 1 quote, 1 term')
})

test('only what was asked for', () => {
  expect(summary(whole, { ...pipe, only: new Set(['places']) })).toBe('2 articles, 2,868 words: 2 places')
})
