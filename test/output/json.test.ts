import fc from 'fast-check'
import { expect, test } from 'vitest'
import { json } from '../../src/output/json.ts'
import { kinds } from '../../src/output/view.ts'
import { documentOf, person, pipe, place, quote, report, saidBy } from './sample.ts'

test('piece by piece it comes out as the whole report', () => {
  fc.assert(
    fc.property(fc.nat(3), fc.nat(3), fc.string({ unit: 'grapheme' }), (people, quotes, words) => {
      const whole = report({
        documents: [documentOf('a.txt'), documentOf('b.txt')],
        people: Array.from({ length: people }, (_, index) => person(`Jan ${index}`)),
        quotes: Array.from({ length: quotes }, () => quote(words)),
        failures: [{ path: 'c.txt', reason: 'binary', message: words }],
      })
      expect(JSON.parse([...json(whole, pipe)].join(''))).toEqual(whole)
    }),
  )
})

test('quotes that are in no list come out like those of a list, under what they are listed by and cut', () => {
  const whole = report({
    people: [person('Jan Roe')],
    quotes: [quote('Yes.'), quote('No.', { id: 'a.txt#9' })],
  })
  const quotes = { [Symbol.iterator]: () => whole.quotes[Symbol.iterator]() }
  for (const view of [pipe, { ...pipe, by: 'speaker' as const }, { ...pipe, top: 1 }]) {
    expect([...json({ ...whole, quotes }, view)]).toEqual([...json(whole, view)])
  }
})

test('it is indented by two, as JSON.stringify does it', () => {
  const whole = report({ people: [person('Jan Roe')], places: [place('Tarn')] })
  expect([...json(whole, pipe)].join('')).toBe(`${JSON.stringify(whole, null, 2)}\n`)
})

test.each(kinds)('with --only %s the other kinds are empty lists and not missing', (kind) => {
  const whole = report({ people: [person('Jan Roe')], places: [place('Tarn')], quotes: [quote('Yes.')] })
  const read = JSON.parse([...json(whole, { ...pipe, only: new Set([kind]) })].join(''))
  expect(kinds.map((each) => read[each].length)).toEqual(kinds.map((each) => (each === kind ? 1 : 0)))
})

test('what quotes are listed under stands in `groups`, by their ids', () => {
  const jan = person('Jan Roe')
  const quotes = [quote('Yes.', { id: 'a.txt#1', speaker: saidBy(jan) }), quote('No.', { id: 'a.txt#2' })]
  const read = (top: number | null) =>
    JSON.parse([...json(report({ people: [jan], quotes }), { ...pipe, by: 'speaker', top })].join('')).groups
  expect(read(null)).toEqual([
    { id: jan.id, name: 'Jan Roe', quotes: ['a.txt#1'] },
    { id: null, name: null, quotes: ['a.txt#2'] },
  ])
  expect(read(1)).toHaveLength(1)
})
