import { expect, test } from 'vitest'
import { KeptSums } from '../../src/mentions/kept-sums.ts'

const ROWS = 8
const ROLES = 3

/** What is kept of `left` and `right` in a role, or null. */
function kept(sums: KeptSums, left: number, right: number, role: number): number[] | null {
  const found = new Int32Array(6).fill(1)
  return sums.add(left, right, role, found, 1) ? [...found] : null
}

test('a kept sum is added from the place given on', () => {
  const sums = new KeptSums(ROWS, ROLES)
  sums.keep(5, 2, 1, Int32Array.of(10, -20, 30, 40, 50))
  expect(kept(sums, 5, 2, 1)).toEqual([1, 11, -19, 31, 41, 51])
})

test('what was never kept is not there, in another role or of others', () => {
  const sums = new KeptSums(ROWS, ROLES)
  sums.keep(5, 2, 1, new Int32Array(5))
  expect(kept(sums, 5, 2, 0)).toBeNull()
  expect(kept(sums, 2, 5, 1)).toBeNull()
  expect(kept(sums, 0, 0, 1)).toBeNull()
})

test('whoever takes over a row inherits nothing', () => {
  const sums = new KeptSums(ROWS, ROLES)
  sums.keep(5, 0, 1, Int32Array.of(1, 1, 1, 1, 1))
  sums.keep(5 + ROWS, 0, 2, Int32Array.of(2, 2, 2, 2, 2))
  expect(kept(sums, 5, 0, 1)).toBeNull()
  expect(kept(sums, 5 + ROWS, 0, 1)).toBeNull()
  expect(kept(sums, 5 + ROWS, 0, 2)).toEqual([1, 3, 3, 3, 3, 3])
})
