import { expect, test } from 'vitest'
import { converter } from '../../src/report/converter.ts'
import { reportQuotes } from '../../src/report/report-quotes.ts'
import { attributed, find, person, place } from './attributed.ts'

const text = '🚂 Sela Orm said: “We leave Tarn\nand Dov Imre to-night.” It was “art”.'
const speaker = {
  ...find(text, 'Sela Orm'),
  text: 'Sela Orm',
  name: 'Sela Orm',
  type: 'person',
  entity: 0,
  others: [],
} as const
const document = attributed(text, {
  names: ['Sela Orm', 'Tarn', 'Dov Imre'],
  entities: [person('Sela Orm', [0]), place('Tarn', [1]), person('Dov Imre', [2])],
  entityOf: [0, 1, 2],
  quotes: [
    { words: '“We leave Tarn\nand Dov Imre to-night.”', speaker },
    { words: '“art”', kind: 'term' },
  ],
  hyphens: [find(text, '-')],
})
const quotes = reportQuotes(document, converter(document), { terms: false })

test('offsets count code points, and the slice of the text by them is the quote', () => {
  const [quote] = quotes
  expect(quote!.start).toBe(find(text, '“We').start - 1)
  expect([...text].slice(quote!.start, quote!.end).join('')).toBe(quote!.text)
  expect(quote!.id).toBe(`letter.txt#${quote!.start}`)
  expect([...text].slice(quote!.speaker!.start, quote!.speaker!.end).join('')).toBe('Sela Orm')
})

test('the content is without marks, hyphens of line breaks and line ends', () => {
  expect(quotes[0]!.content).toBe('We leave Tarn and Dov Imre tonight.')
})

test('the speaker is the person of the list, and who is named inside is not who speaks', () => {
  expect(quotes[0]!.speaker!.person).toBe('person:sela-orm')
  expect(quotes[0]!.people).toEqual(['person:dov-imre'])
  expect(quotes[0]!.places).toEqual(['place:tarn'])
})

test('a place that speaks is no person', () => {
  const town = {
    ...find(text, 'Tarn'),
    text: 'Tarn',
    name: 'Tarn',
    type: 'place',
    entity: 1,
    others: [],
  } as const
  const spoken = { ...document, attributions: [{ ...document.attributions[0]!, speaker: town }] }
  expect(reportQuotes(spoken, converter(spoken), { terms: false })[0]!.speaker).toMatchObject({
    type: 'place',
    person: null,
  })
})

test('words that are nobody’s come only when wanted', () => {
  expect(quotes).toHaveLength(1)
  const all = reportQuotes(document, converter(document), { terms: true })
  expect(all.map(({ kind }) => kind)).toEqual(['direct', 'term'])
})

test('who speaks together and who may speak come with their ids', () => {
  const other = {
    ...find(text, 'Dov Imre'),
    text: 'Dov Imre',
    name: 'Dov Imre',
    type: 'person',
    entity: 2,
  } as const
  const [first] = document.attributions
  const joint = { ...document, attributions: [{ ...first!, speaker: { ...speaker, others: [other] } }] }
  const open = {
    ...document,
    attributions: [{ ...first!, speaker: null, candidates: [{ ...other, probability: 0.2 }] }],
  }
  const report = (spoken: typeof document) => reportQuotes(spoken, converter(spoken), { terms: false })[0]!
  expect(report(joint).speaker!.others).toMatchObject([{ name: 'Dov Imre', person: 'person:dov-imre' }])
  expect(report(open)).toMatchObject({
    speaker: null,
    candidates: [{ name: 'Dov Imre', person: 'person:dov-imre', probability: 0.2 }],
  })
})

test('a pronoun inside comes with the id of its person', () => {
  const we = find(text, 'We')
  const understood = { ...document, allusions: [[{ ...we, entity: 2 }], []] }
  const [quote] = reportQuotes(understood, converter(understood), { terms: false })
  expect(quote!.about).toEqual([
    { person: 'person:dov-imre', text: 'We', start: we.start - 1, end: we.end - 1 },
  ])
})
