import { expect, test } from 'vitest'
import { indexData } from '../../../src/output/html/index-data.ts'
import { documentOf, mentionsIn, person, place, quote, report, saidBy } from '../sample.ts'

const ilves = person('Mara Ilves', { roles: ['president'], mentions: mentionsIn('b.txt', 'b.txt', 'a.txt') })
const documents = [documentOf('a.txt'), { ...documentOf('b.txt'), title: 'Rain' }]

test('people, places and articles are meant by their index', () => {
  const oulu = place('Oulu')
  const said = quote('Yes', {
    document: 'b.txt',
    speaker: saidBy(ilves),
    people: [ilves.id],
    places: [oulu.id],
  })
  const data = indexData(report({ documents, people: [ilves], places: [oulu], quotes: [said] }))
  expect(data.people[0]).toMatchObject({
    about: ['president'],
    articles: [
      [1, 2],
      [0, 1],
    ],
  })
  expect(data.articles.map(({ title }) => title)).toEqual(['a.txt', 'Rain'])
  expect(data.quotes[0]).toMatchObject({
    article: 1,
    speakers: [{ name: 'Mara Ilves', person: 0 }],
    people: [0],
    places: [0],
    statement: null,
  })
})

test('quotes of one utterance have a statement in common, a single one has none', () => {
  const quotes = ['1', '2', '3'].map((id) => quote('x', { id, statement: id === '3' ? 's:2' : 's:1' }))
  const statement = (id: string, ...quotes: string[]) => ({
    id,
    speaker: null,
    quotes,
    wordings: [],
    documents: [],
  })
  const statements = [statement('s:1', '1', '2'), statement('s:2', '3')]
  const data = indexData(report({ quotes, statements }))
  expect(data.quotes.map((quote) => quote.statement)).toEqual([0, 0, null])
})

test('whom only “she” names has no speaker', () => {
  const speaker = { ...saidBy(ilves)!, person: null, name: 'she', text: 'she' }
  expect(indexData(report({ quotes: [quote('x', { speaker })] })).quotes[0]?.speakers).toEqual([])
})
