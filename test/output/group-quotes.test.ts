import { expect, test } from 'vitest'
import { groupQuotes } from '../../src/output/group-quotes.ts'
import { documentOf, person, place, quote, report, saidBy } from './sample.ts'

const jan = person('Jan Roe', { roles: ['mayor of Tarn', 'baker'] })
const sela = person('Sela Orm')
const ministry = {
  name: 'the ministry',
  type: 'organization',
  person: null,
  text: 'the ministry',
  start: 0,
  others: [],
  end: 12,
} as const

test('who says most comes first, quotes without a speaker last', () => {
  const quotes = [
    quote('a'),
    quote('b'),
    quote('c', { speaker: saidBy(sela) }),
    quote('d', { speaker: ministry }),
    quote('e', { speaker: saidBy(jan) }),
    quote('f', { speaker: saidBy(jan) }),
  ]
  const groups = groupQuotes(report({ quotes, people: [jan, sela] }), 'speaker')
  expect(groups.map(({ name, quotes }) => [name, quotes.map(({ content }) => content).join()])).toEqual([
    ['Jan Roe, mayor of Tarn', 'e,f'],
    ['Sela Orm', 'c'],
    ['the ministry', 'd'],
    [null, 'a,b'],
  ])
})

test('namesakes are two', () => {
  const other = { ...saidBy(jan)!, person: 'person:jan-roe-2' }
  const quotes = [quote('a', { speaker: saidBy(jan) }), quote('b', { speaker: other })]
  expect(groupQuotes(report({ quotes, people: [jan] }), 'speaker')).toHaveLength(2)
})

test('a quote stands under each person and each place that it names, and under none if it names none', () => {
  const oulu = place('Oulu')
  const quotes = [
    quote('a', { people: [jan.id, sela.id] }),
    quote('b', { people: [sela.id], places: [oulu.id] }),
    quote('c'),
  ]
  const whole = report({ quotes, people: [jan, sela], places: [oulu] })
  const groups = (by: 'person' | 'place') =>
    groupQuotes(whole, by).map(({ id, name, quotes }) => [
      id,
      name,
      quotes.map(({ content }) => content).join(),
    ])
  expect(groups('person')).toEqual([
    [sela.id, 'Sela Orm', 'a,b'],
    [jan.id, 'Jan Roe, mayor of Tarn', 'a'],
  ])
  expect(groups('place')).toEqual([[oulu.id, 'Oulu', 'b']])
})

test('documents keep their order, and a statement goes by its fullest wording', () => {
  const statement = {
    id: 'statement:1',
    speaker: null,
    quotes: ['1', '2'],
    wordings: ['we sail', 'we sail at dawn'],
    documents: ['a.txt', 'b.txt'],
  }
  const said = { statement: statement.id }
  const quotes = [
    quote('we sail', { ...said, document: 'a.txt' }),
    quote('we sail at dawn', { ...said, document: 'b.txt' }),
    quote('never', { document: 'b.txt' }),
  ]
  const documents = [documentOf('a.txt'), { ...documentOf('b.txt'), title: 'Dawn' }]
  const whole = report({ quotes, documents, statements: [statement] })
  expect(groupQuotes(whole, 'document').map(({ name, quotes }) => [name, quotes.length])).toEqual([
    ['a.txt', 1],
    ['Dawn', 2],
  ])
  expect(groupQuotes(whole, 'statement')).toMatchObject([{ id: 'statement:1', name: '“we sail at dawn”' }])
})
