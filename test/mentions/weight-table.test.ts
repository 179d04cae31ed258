import { expect, test } from 'vitest'
import { WeightTable } from '../../src/mentions/weight-table.ts'

const HEAD = 8
const SLOT = 12

/** Four slots: feature 6 at its own slot 2, feature 10 beside it because slot 2 is taken. */
function file(): Uint8Array {
  const bytes = new Uint8Array(HEAD + 4 * SLOT)
  const view = new DataView(bytes.buffer)
  view.setFloat32(0, 0.5, true)
  view.setUint32(4, 4, true)
  view.setInt32(HEAD + 2 * SLOT, 6, true)
  view.setInt32(HEAD + 3 * SLOT, 10, true)
  bytes.set([2, 4, 6, 8, 10], HEAD + 2 * SLOT + 4)
  bytes.set([1, 1, 1, 1, 255], HEAD + 3 * SLOT + 4)
  return bytes
}

function scores(bytes: Uint8Array, ...features: number[]): number[] {
  const sums = new Int32Array(10)
  const table = new WeightTable(bytes)
  for (const feature of features) table.add(feature, sums, 5)
  return [...sums.subarray(5)].map((sum) => sum * table.scale)
}

test('weights of a feature are added to the scores of the labels', () => {
  expect(scores(file(), 6)).toEqual([1, 2, 3, 4, 5])
})

test('a feature whose slot was taken is found behind it, with negative weights', () => {
  expect(scores(file(), 10)).toEqual([0.5, 0.5, 0.5, 0.5, -0.5])
})

test('unknown features add nothing', () => {
  expect(scores(file(), 1, 14, -2)).toEqual([0, 0, 0, 0, 0])
})

test('a file that begins anywhere in memory is read as well', () => {
  const shifted = new Uint8Array(HEAD + 4 * SLOT + 1)
  shifted.set(file(), 1)
  expect(scores(shifted.subarray(1), 6)).toEqual([1, 2, 3, 4, 5])
})
