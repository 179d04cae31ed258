import { expect, test } from 'vitest'
import { type Selection, selectQuotes } from '../../src/select/select-quotes.ts'
import { person, place, quote, report, saidBy } from '../output/sample.ts'

const mara = person('Mara Ilves', { aliases: ['Ilves'], quotes: 3 })
const tarn = place('Tarn')
const ministry = { name: 'the ministry', type: 'organization', person: null, text: 'its officials' } as const
const whole = report({
  people: [mara],
  places: [tarn],
  quotes: [
    quote('a', { speaker: saidBy(mara), places: [tarn.id], confidence: 0.9 }),
    quote('b', { speaker: saidBy(mara), confidence: 0.5 }),
    quote('c', {
      speaker: { ...ministry, start: 0, end: 13, others: [] },
      people: [mara.id],
      confidence: 0.8,
    }),
    quote('d', { confidence: 0 }),
    quote('e', { kind: 'term', speaker: saidBy(mara), confidence: 0.9 }),
  ],
})

test.each<[Selection, string]>([
  [{}, 'abcde'],
  [{ minConfidence: 0.8 }, 'ace'],
  [{ about: 'tarn' }, 'a'],
  [{ about: 'Ilves' }, 'c'],
  [{ about: 'Weil' }, ''],
  [{ speaker: 'ilves' }, 'abe'],
  [{ speaker: 'Ministry' }, 'c'],
  [{ speaker: 'Ilves', minConfidence: 0.8 }, 'ae'],
  [{ place: 'TARN' }, 'a'],
  [{ place: 'Ilves' }, ''],
  [{ kinds: ['term'] }, 'e'],
  [{ kinds: ['direct', 'term'] }, 'abcde'],
  [{ speakerTypes: ['organization'] }, 'c'],
  [{ speakerTypes: ['person', 'organization'] }, 'abce'],
])('%j selects "%s"', (selection, contents) => {
  expect(
    selectQuotes(whole, selection)
      .quotes.map(({ content }) => content)
      .join(''),
  ).toBe(contents)
})

test('the quotes of each person are counted anew, people and places stay', () => {
  const { people, places } = selectQuotes(whole, { minConfidence: 0.8 })
  expect(people).toEqual([{ ...mara, quotes: 1 }])
  expect(places).toEqual([tarn])
})

test('what is about somebody names him or surely means him, unless he speaks of himself', () => {
  const said = quote('He is late,', { about: [{ person: mara.id, text: 'He', start: 1, end: 3 }] })
  const own = quote('I am late,', {
    speaker: saidBy(mara),
    about: [{ person: mara.id, text: 'I', start: 1, end: 2 }],
  })
  const { quotes } = selectQuotes(report({ people: [mara], quotes: [said, own] }), { about: 'Ilves' })
  expect(quotes).toEqual([said])
})

test('a country is every place in it', () => {
  const norvia = place('Norvia', { kind: 'country', country: 'NV' })
  const hallen = place('Hallen', { country: 'NV' })
  const norvian = report({
    places: [norvia, hallen, tarn],
    quotes: [quote('a', { places: [hallen.id] }), quote('b', { places: [tarn.id] })],
  })
  const said = (name: string) => selectQuotes(norvian, { place: name }).quotes.map(({ content }) => content)
  expect(said('norvia')).toEqual(['a'])
  expect(said('hallen')).toEqual(['a'])
})

test('who speaks together with another is a speaker', () => {
  const jan = person('Jan Roe')
  const { others: _, ...second } = saidBy(jan)!
  const quotes = [quote('a', { speaker: { ...saidBy(mara)!, others: [second] } })]
  expect(selectQuotes(report({ people: [mara, jan], quotes }), { speaker: 'Jan Roe' }).quotes).toHaveLength(1)
})

test('of a statement is left what is left of its quotes', () => {
  const quotes = [
    quote('yes', { id: '1', document: 'a.txt', confidence: 0.9 }),
    quote('yes, yes', { id: '2', document: 'b.txt', confidence: 0.5 }),
  ]
  const statement = {
    id: 'statement:1',
    speaker: null,
    quotes: ['1', '2'],
    wordings: ['yes', 'yes, yes'],
    documents: ['a.txt', 'b.txt'],
  }
  const select = (minConfidence: number) =>
    selectQuotes(report({ quotes, statements: [statement] }), { minConfidence }).statements
  expect(select(0.8)).toEqual([{ ...statement, quotes: ['1'], wordings: ['yes'], documents: ['a.txt'] }])
  expect(select(0.95)).toEqual([])
})
