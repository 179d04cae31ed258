import { expect, test } from 'vitest'
import { parseTable } from '../../src/mentions/weight-table.ts'

/** Four slots: feature 6 at its own slot 2, feature 10 beside it because slot 2 is taken. */
function table(): Uint8Array {
  const bytes = new Uint8Array(8 + 4 * 4 + 4 * 5)
  const view = new DataView(bytes.buffer)
  view.setFloat32(0, 0.5, true)
  view.setUint32(4, 4, true)
  view.setInt32(8 + 4 * 2, 6, true)
  view.setInt32(8 + 4 * 3, 10, true)
  bytes.set([2, 4, 6, 8, 10, 1, 1, 1, 1, 255], 8 + 4 * 4 + 2 * 5)
  return bytes
}

function scores(...features: number[]): number[] {
  const sums = new Int32Array(10)
  const { add, scale } = parseTable(table(), 5)
  for (const feature of features) add(feature, sums, 5)
  return [...sums.subarray(5)].map((sum) => sum * scale)
}

test('weights of a feature are added to the scores of the labels', () => {
  expect(scores(6)).toEqual([1, 2, 3, 4, 5])
})

test('a feature whose slot was taken is found behind it, with negative weights', () => {
  expect(scores(10)).toEqual([0.5, 0.5, 0.5, 0.5, -0.5])
})

test('unknown features add nothing', () => {
  expect(scores(1, 14, -2)).toEqual([0, 0, 0, 0, 0])
})
