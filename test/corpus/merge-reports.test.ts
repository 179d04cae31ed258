import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { mergeReports } from '../../src/corpus/merge-reports.ts'
import { report, type Sketch } from './reports.ts'

/** Names of the people of all documents together, sorted. */
function together(...documents: (readonly string[])[]): string[] {
  const reports = documents.map((people, index) => report({ path: `${index}.txt`, people }))
  return mergeReports(reports)
    .people.map(({ name }) => name)
    .sort()
}

describe('joins people over documents', () => {
  it.each([
    ['of one name', [['Mara Ilves'], ['Mara Ilves']]],
    ['whose accents differ', [['José Núñez'], ['Jose Nunez']]],
    ['whose romanisation differs', [['Anton Volkovich'], ['Anton Wolkovich']]],
    ['of whom one has a middle name', [['Mara Ilves'], ['Mara Anna Ilves']]],
    [
      'of a bare surname with a person in common',
      [
        ['Mara Ilves', 'Jonas Weil'],
        ['Ilves', 'Jonas Weil'],
      ],
      2,
    ],
    ['of a bare surname with a role in common', [['Mara Ilves, president'], ['Ilves, president']]],
    [
      'of a short form with a person in common',
      [
        ['Robert Dell', 'Jonas Weil'],
        ['Bob Dell', 'Jonas Weil'],
      ],
      2,
    ],
    ['of an initial with a role in common', [['Mara Ilves, mayor'], ['M. Ilves, Mayor']]],
    [
      'of one bare name with a person in common',
      [
        ['Zizou', 'Jonas Weil'],
        ['Zizou', 'Jonas Weil'],
      ],
      2,
    ],
  ] as const)('%s', (_, documents, people: number = 1) => {
    expect(together(...documents)).toHaveLength(people)
  })
})

test('a bare surname goes to the namesake whose role it has', () => {
  const { people } = mergeReports(
    [['Mara Ilves, goalkeeper'], ['Mara Ilves, hydrologist'], ['Ilves, hydrologist']].map((one, index) =>
      report({ path: `${index}.txt`, people: one }),
    ),
  )
  expect(people.map(({ count, roles }) => [count, ...roles])).toEqual([
    [2, 'hydrologist'],
    [1, 'goalkeeper'],
  ])
})

test('a bare surname goes to the famous one, though another bears it', () => {
  const articles = Array.from({ length: 40 }, () => ['Mara Okonjoweil'])
  const { people } = mergeReports(
    [...articles, ['Anna Okonjoweil'], ['Okonjoweil']].map((one, index) =>
      report({ path: `${index}.txt`, people: one }),
    ),
  )
  expect(people.map(({ name, count }) => [name, count])).toEqual([
    ['Mara Okonjoweil', 41],
    ['Anna Okonjoweil', 1],
  ])
})

describe('keeps people of several documents apart', () => {
  it.each([
    ['of two first names', [['Mara Ilves'], ['Anna Ilves']], 2],
    ['of a bare surname with nothing in common', [['Mara Ilves'], ['Ilves']], 2],
    ['of a bare surname that two bear', [['Mara Ilves, mayor'], ['Anna Ilves, mayor'], ['Ilves, mayor']], 3],
    ['of a short form with nothing in common', [['Robert Dell'], ['Bob Dell']], 2],
    ['of an initial that two share', [['Mara Ilves, mayor'], ['Mona Ilves, mayor'], ['M. Ilves, mayor']], 3],
    ['whom one document keeps apart', [['Mara Ilves', 'Ilves'], ['Mara Ilves']], 2],
    ['of one bare name with nothing in common', [['Zizou'], ['Zizou']], 2],
    ['of one name in sport and in learning', [['Mara Ilves, goalkeeper'], ['Mara Ilves, hydrologist']], 2],
    ['of whom one is a Jr.', [['Tomas Brandt Jr.'], ['Tomas Brandt']], 2],
    ['of a common surname alone', [['Smith'], ['Smith'], ['Del Smith']], 3],
    ['of two spellings of a surname with nothing in common', [['Ada Patterson'], ['Ada Peterson']], 2],
  ] as const)('%s', (_, documents, people) => {
    expect(together(...documents)).toHaveLength(people)
  })
})

test('puts together names, roles, counts and mentions', () => {
  const { people } = mergeReports([
    report({ path: 'b.txt', people: ['Mara Ilves, mayor | Ilves'], quotes: ['Mara Ilves'] }),
    report({ path: 'a.txt', people: ['Mara Ilves, president | Ilves | Mara'], quotes: ['Mara Ilves'] }),
    report({ path: 'c.txt', people: ['Mara Anna Ilves, President'] }),
  ])
  expect(people).toMatchObject([
    {
      id: 'person:mara-ilves',
      name: 'Mara Ilves',
      aliases: ['Ilves', 'Mara', 'Mara Anna Ilves'],
      roles: ['President', 'mayor'],
      count: 6,
      quotes: 2,
    },
  ])
  expect(people[0]!.mentions.map(({ document }) => document)).toEqual([
    'b.txt',
    'b.txt',
    'a.txt',
    'a.txt',
    'a.txt',
    'c.txt',
  ])
})

test('points quotes to the people and places of the whole', () => {
  const { quotes, people, places } = mergeReports([
    report({ path: 'a.txt', people: ['Mara Ilves, mayor'], places: ['Hallen, NV, 10'] }),
    report({ path: 'b.txt', people: ['Ilves, mayor'], places: ['Hälln, NV, 10'], quotes: ['Ilves'] }),
  ])
  expect(quotes[0]!.speaker).toMatchObject({ name: 'Mara Ilves', person: people[0]!.id, text: 'Ilves' })
  expect(quotes[0]!.people).toEqual([people[0]!.id])
  expect(quotes[0]!.places).toEqual([places[0]!.id])
})

describe('joins places', () => {
  it.each([
    ['at one point under two names', ['Kösten, AD, 10', 'Kesten, AD, 10'], 1],
    ['of one name that no gazetteer has', ['Orna', 'Orna'], 1],
    ['never at two points', ['Springdale, US, 10', 'Springdale, US, 20'], 2],
    ['never in two countries', ['Orna, AD', 'Orna, NV'], 2],
  ] as const)('%s', (_, names, count) => {
    const reports = names.map((name, index) => report({ path: `${index}.txt`, places: [name] }))
    expect(mergeReports(reports).places).toHaveLength(count)
  })
})

test('numbers people of one name by their documents', () => {
  const { people } = mergeReports([
    report({ path: 'b.txt', people: ['Zizou'] }),
    report({ path: 'a.txt', people: ['Zizou'] }),
  ])
  expect(people.map(({ id, mentions }) => [id, mentions[0]!.document])).toEqual([
    ['person:zizou', 'a.txt'],
    ['person:zizou-2', 'b.txt'],
  ])
})

const name = fc.constantFrom(
  ...['Mara Ilves', 'M. Ilves', 'Ilves', 'Anna Ilves', 'Mara Anna Ilves', 'Bob Dell', 'Robert Dell', 'Dell'],
  ...[
    'Mara Ilves, mayor',
    'Ilves, mayor',
    'Mara Ilves, goalkeeper',
    'Ilves, goalkeeper',
    'Dell, mayor',
    'Zizou',
    'Anton Volkovich',
    'Anton Wolkovich',
  ],
)
const sketches = fc
  .array(fc.uniqueArray(name, { maxLength: 4, selector: (person) => person.split(',')[0] }), { maxLength: 6 })
  .map((documents) => documents.map((people, index): Sketch => ({ path: `${index}.txt`, people })))

test('leaves a single document as it is', () => {
  fc.assert(
    fc.property(sketches, ([sketch = { path: 'a.txt' }]) => {
      const one = report(sketch)
      const { people, places, quotes } = mergeReports([one])
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
      expect([...people].sort(byId)).toEqual([...one.people].sort(byId))
      expect(places).toEqual(one.places)
      expect(quotes).toEqual(one.quotes)
    }),
  )
})

test('does not depend on the order of the documents', () => {
  fc.assert(
    fc.property(sketches, (documents) => {
      const shape = (reports: readonly Sketch[]) =>
        mergeReports(reports.map(report)).people.map(({ mentions, ...person }) => ({
          ...person,
          mentions: mentions.map(({ document, start }) => `${document}#${start}`).sort(),
        }))
      for (const order of [documents.toReversed(), [...documents.slice(2), ...documents.slice(0, 2)]]) {
        expect(shape(order)).toEqual(shape(documents))
      }
    }),
  )
})

test('keeps every mention, once', () => {
  fc.assert(
    fc.property(sketches, (documents) => {
      const reports = documents.map(report)
      const key = ({ document, start }: { document: string; start: number }) => `${document}#${start}`
      const merged = mergeReports(reports).people.flatMap(({ mentions }) => mentions.map(key))
      const given = reports.flatMap(({ people }) => people.flatMap(({ mentions }) => mentions.map(key)))
      expect(merged.sort()).toEqual(given.sort())
    }),
  )
})
