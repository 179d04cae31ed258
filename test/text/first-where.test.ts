import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstWhere } from '../../src/text/first-where.ts'

test('finds what a search from the front finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (numbers, limit) => {
        const ordered = numbers.sort((a, b) => a - b)
        const first = ordered.findIndex((number) => number >= limit)
        expect(firstWhere(ordered, (number) => number >= limit)).toBe(first < 0 ? ordered.length : first)
      },
    ),
  )
})
