import { expect, test } from 'vitest'
import { type Order, sortReport } from '../../src/select/sort-report.ts'
import { mentionsIn, person, place, quote, report } from '../output/sample.ts'

const whole = report({
  people: [
    person('Sela Orm', { count: 5, quotes: 1 }),
    person('Jan Roe', { count: 2, quotes: 3, mentions: mentionsIn('a.txt', 'b.txt') }),
  ],
  places: [place('Tarn', { count: 4 }), place('Oulu', { count: 1 })],
  quotes: [quote('a', { confidence: 0.5 }), quote('b', { confidence: 0.9 })],
})
const names = (order: Order) => {
  const { people, places, quotes } = sortReport(whole, order)
  return [...people, ...places].map(({ name }) => name).concat(quotes.map(({ content }) => content))
}

test.each<[Order, string[]]>([
  ['mentions', ['Sela Orm', 'Jan Roe', 'Tarn', 'Oulu', 'a', 'b']],
  ['quotes', ['Jan Roe', 'Sela Orm', 'Tarn', 'Oulu', 'a', 'b']],
  ['articles', ['Jan Roe', 'Sela Orm', 'Tarn', 'Oulu', 'a', 'b']],
  ['name', ['Jan Roe', 'Sela Orm', 'Oulu', 'Tarn', 'a', 'b']],
  ['confidence', ['Sela Orm', 'Jan Roe', 'Tarn', 'Oulu', 'b', 'a']],
])('by %s, and what a list does not have leaves it as it was', (order, expected) => {
  expect(names(order)).toEqual(expected)
})
