import { expect, test } from 'vitest'
import { disjoint } from '../../src/text/disjoint.ts'

test('of stretches that touch the same letters the one that begins first stays, then the one given first', () => {
  const given = [
    { start: 4, end: 9, name: 'late' },
    { start: 0, end: 5, name: 'first' },
    { start: 0, end: 2, name: 'second' },
    { start: 5, end: 5, name: 'empty, right behind' },
    { start: 9, end: 12, name: 'behind' },
  ]
  expect(disjoint(given).map(({ name }) => name)).toEqual(['first', 'empty, right behind', 'behind'])
  expect(given[0]!.name).toBe('late')
})
