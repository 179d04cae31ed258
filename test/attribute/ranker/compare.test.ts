import { expect, test } from 'vitest'
import { compare } from '../../../src/attribute/ranker/compare.ts'

const weights = {
  sum: (features: readonly number[]) => features.reduce((a, b) => a + b, 0),
  scale: 1,
}

test('what weighs more for the chosen one than for the other is named, the weightiest first', () => {
  const chosen = [
    ['the verb beside it', [2, 1]],
    ['where it stands', [0.5]],
    ['the words beside it', [1]],
  ] as const
  const other = [
    ['the verb beside it', [1]],
    ['where it stands', [3]],
  ] as const
  expect(compare(chosen, other, weights)).toEqual([
    { feature: 'the verb beside it', weight: 2 },
    { feature: 'the words beside it', weight: 1 },
  ])
})

test('five are enough', () => {
  const chosen = Array.from({ length: 9 }, (_, i) => [`part ${i}`, [i + 1]] as const)
  expect(compare(chosen, [], weights).map(({ weight }) => weight)).toEqual([9, 8, 7, 6, 5])
})
