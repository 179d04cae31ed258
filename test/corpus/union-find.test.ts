import { expect, test } from 'vitest'
import { unionFind } from '../../src/corpus/union-find.ts'

test('sets grow together, in whatever order, and keep theirs', () => {
  const sets = unionFind(6)
  sets.union(5, 3)
  sets.union(1, 0)
  sets.union(3, 1)
  expect(sets.groups()).toEqual([[0, 1, 3, 5], [2], [4]])
})
