import { expect, test } from 'vitest'
import { toShares } from '../../../src/resolve/references/ranked.ts'

const shares = (weights: readonly number[], nobody?: number) =>
  toShares(new Map(weights.map((weight, person) => [person, weight])), nobody)

test('whoever fits gets a share of the whole, the best first', () => {
  expect(shares([1, 2], 1)).toEqual([
    { person: 1, score: 0.5 },
    { person: 0, score: 0.25 },
  ])
})

test('something is left for somebody without a name', () => {
  expect(shares([0.15])).toEqual([{ person: 0, score: 0.5 }])
})

test('equals stay in the order of the document, whoever was thought of first', () => {
  const weights = new Map([
    [2, 1],
    [0, 1],
    [1, 3],
  ])
  expect(toShares(weights, 0).map(({ person }) => person)).toEqual([1, 0, 2])
})

test('who does not fit, or hardly, is no candidate', () => {
  expect(shares([0, 1, 0.0001], 0)).toEqual([{ person: 1, score: 1 }])
  expect(shares([])).toEqual([])
})

test('five are enough', () => {
  expect(shares([1, 2, 3, 4, 5, 6, 7]).map(({ person }) => person)).toEqual([6, 5, 4, 3, 2])
})
