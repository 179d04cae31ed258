import { expect, test } from 'vitest'
import { converter } from '../../src/report/converter.ts'
import { reportEntities } from '../../src/report/report-entities.ts'
import { attributed, find, person, place } from './attributed.ts'

const text = 'Wen, Orm, Orm and Åse went to Tarn. “Yes.” “Perhaps.”'
const orm = { ...find(text, 'Orm'), text: 'Orm', name: 'Orm', type: 'person', entity: 1, others: [] } as const
const document = attributed(text, {
  names: ['Wen', 'Orm', 'Orm', 'Åse', 'Tarn'],
  entities: [person('Wen', [0]), person('Orm', [1, 2]), person('Åse', [3]), place('Tarn', [4])],
  entityOf: [0, 1, 1, 2, 3],
  quotes: [
    { words: '“Yes.”', speaker: orm },
    { words: '“Perhaps.”', kind: 'term', speaker: orm },
  ],
})
const { people, places } = reportEntities(document, converter(document))

test('the most mentioned come first, equal ones by code unit', () => {
  expect(people.map(({ name }) => name)).toEqual(['Orm', 'Wen', 'Åse'])
})

test('quotes are counted for their speaker, terms are not', () => {
  expect(people.map(({ quotes }) => quotes)).toEqual([1, 0, 0])
})

test('every mention is there, letter for letter', () => {
  expect(people[0]!.mentions).toEqual([
    { document: 'letter.txt', text: 'Orm', start: 5, end: 8 },
    { document: 'letter.txt', text: 'Orm', start: 10, end: 13 },
  ])
  expect(places.map(({ name, count }) => [name, count])).toEqual([['Tarn', 1]])
})

test('by what a name was found is said only to those who ask', () => {
  const explained = reportEntities(document, converter(document), { explain: true })
  expect(explained.places[0]!.mentions[0]!.explanation).toEqual({ rule: 'by-hand', confidence: 0.9 })
  expect(places[0]!.mentions[0]).not.toHaveProperty('explanation')
})
