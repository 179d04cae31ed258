import { expect, test } from 'vitest'
import { quotesBySpeaker } from '../../src/output/quotes-by-speaker.ts'
import { person, quote, saidBy } from './sample.ts'

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
  const groups = quotesBySpeaker(quotes, [jan, sela])
  expect(groups.map(({ speaker, quotes }) => [speaker, quotes.map(({ content }) => content).join()])).toEqual(
    [
      ['Jan Roe, mayor of Tarn', 'e,f'],
      ['Sela Orm', 'c'],
      ['the ministry', 'd'],
      [null, 'a,b'],
    ],
  )
})

test('namesakes are two', () => {
  const other = { ...saidBy(jan)!, person: 'person:jan-roe-2' }
  const quotes = [quote('a', { speaker: saidBy(jan) }), quote('b', { speaker: other })]
  expect(quotesBySpeaker(quotes, [jan])).toHaveLength(2)
})
