import { expect, test } from 'vitest'
import { lazyWeights, readWeights } from '../../src/lexicon/weights.ts'

const HEAD = 8
const SLOT = 8

/** Four slots: feature 6 at its own slot 2, feature 10 beside it because slot 2 is taken. */
function file(): Uint8Array {
  const bytes = new Uint8Array(HEAD + 4 * SLOT)
  const view = new DataView(bytes.buffer)
  view.setFloat32(0, 0.5, true)
  view.setUint32(4, 4, true)
  view.setInt32(HEAD + 2 * SLOT, 6, true)
  view.setInt8(HEAD + 2 * SLOT + 4, 100)
  view.setInt32(HEAD + 3 * SLOT, 10, true)
  view.setInt8(HEAD + 3 * SLOT + 4, -3)
  return bytes
}

test('a feature has its weight, also where its slot was taken', () => {
  const { of, scale } = readWeights(file())
  expect([of(6), of(10), scale]).toEqual([100, -3, 0.5])
})

test('unknown features weigh nothing', () => {
  const { of } = readWeights(file())
  expect([1, 14, -2, 0].map(of)).toEqual([0, 0, 0, 0])
})

test('the weights of a list are added up, those of a feature that comes twice twice', () => {
  expect(readWeights(file()).sum([6, 10, 10, 14])).toBe(94)
})

test('a file that begins anywhere in memory is read as well', () => {
  const shifted = new Uint8Array(HEAD + 4 * SLOT + 1)
  shifted.set(file(), 1)
  expect(readWeights(shifted.subarray(1)).of(6)).toBe(100)
})

test('weights are read when they are asked for, and once', () => {
  const weights = lazyWeights('no such file')
  expect(weights).toThrow('no such file')
  const pronouns = lazyWeights('pronouns.weights')
  expect(pronouns()).toBe(pronouns())
})
