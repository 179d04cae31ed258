import { expect, test } from 'vitest'
import { peopleTable } from '../../src/output/people-table.ts'
import { documentOf, mentionsIn, person, pipe } from './sample.ts'

test('who, how often, and as what', () => {
  const people = [
    person('Mara Ilves', {
      count: 1033,
      quotes: 21,
      mentions: mentionsIn('a.txt', 'b.txt', 'a.txt'),
      roles: ['president of Norvia'],
      aliases: ['Ilves'],
    }),
    person('Jonas Weil'),
  ]
  expect([...peopleTable({ people, documents: [documentOf('a.txt'), documentOf('b.txt')] }, pipe)]).toEqual([
    'People      Mentions  Quotes  Articles  Known as',
    'Mara Ilves     1,033      21         2  president of Norvia · Ilves',
    'Jonas Weil         1       –         1',
  ])
})

test('of a single article, no column says that it is one', () => {
  const [head] = [...peopleTable({ people: [person('Jonas Weil')], documents: [documentOf('a.txt')] }, pipe)]
  expect(head).toBe('People      Mentions  Quotes  Known as')
})
