import { expect, test } from 'vitest'
import { peopleTable } from '../../src/output/people-table.ts'
import { mentionsIn, person, pipe } from './sample.ts'

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
  expect([...peopleTable(people, pipe)]).toEqual([
    'People      Mentions  Quotes  Articles  Known as',
    'Mara Ilves     1,033      21         2  president of Norvia · Ilves',
    'Jonas Weil         1       –         1',
  ])
})
