import { expect, test } from 'vitest'
import { lede } from '../../../src/output/html/lede.ts'
import { person, place, quote, report, saidBy } from '../sample.ts'

const read = (...parts: Parameters<typeof report>) => String(lede(report(...parts))).replace(/<[^>]*>/g, '')
const ilves = person('Mara Ilves', { count: 7, quotes: 2 })
const brandt = person('Tomas Brandt', { count: 4, quotes: 3 })

test('whoever is heard most and whoever is named most may be two', () => {
  const quotes = [quote('a', { speaker: saidBy(brandt) }), quote('b')]
  expect(read({ people: [ilves, brandt], places: [place('Oulu', { count: 1 })], quotes })).toBe(
    'Tomas Brandt is heard most, in 3 quotations; Mara Ilves is named most, in 7 mentions. ' +
      'Of the places it is Oulu, in 1 mention. Of 2 quotations, 1 has a known speaker.',
  )
})

test('or one', () => {
  expect(read({ people: [ilves], quotes: [quote('a', { speaker: saidBy(ilves) })] })).toBe(
    'Mara Ilves is heard most, in 2 quotations, and named most, in 7 mentions. Of 1 quotation, 1 has a known speaker.',
  )
})

test('or nobody', () => {
  expect(read({})).toBe('Nobody is quoted.')
})
