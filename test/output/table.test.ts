import { expect, test } from 'vitest'
import { table } from '../../src/output/table.ts'
import { person, pipe, place, quote, report, terminal } from './sample.ts'

const whole = report({ people: [person('Jan Roe')], places: [place('Tarn')], quotes: [quote('Yes.')] })
const headings = (text: string) => text.match(/^(People|Places|Quotes)/gm)

test('people, places and quotes, under a line that sums them up', () => {
  const text = [...table(whole, pipe)].join('')
  expect(text.split('\n')[0]).toBe('1 article, 10 words: 1 person, 1 place, 1 quote')
  expect(headings(text)).toEqual(['People', 'Places', 'Quotes'])
})

test('what was not asked for and what there is none of has no heading', () => {
  expect(headings([...table(whole, { ...pipe, only: new Set(['places']) })].join(''))).toEqual(['Places'])
  expect([...table(report(), pipe)].join('')).toBe('1 article, 10 words: no people, no places, no quotes\n')
})

test('colour comes only when wanted', () => {
  expect([...table(whole, { ...terminal, color: true })].join('')).toContain('\x1b[')
  expect([...table(whole, terminal)].join('')).not.toContain('\x1b')
})
