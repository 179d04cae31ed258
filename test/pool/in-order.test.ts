import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder } from '../../src/pool/in-order.ts'

const later = (turns: number) => new Promise((resolve) => setTimeout(resolve, turns))

test('whatever is ready first, all comes in the order of the items, and never too much is under way', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 3 }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      async (turns, ahead) => {
        let underWay = 0
        let most = 0
        const given: number[] = []
        const work = async (index: number) => {
          most = Math.max(most, ++underWay)
          await later(turns[index]!)
          return index
        }
        for await (const index of inOrder(turns.keys(), ahead, work)) {
          underWay--
          given.push(index)
        }
        expect(given).toEqual([...turns.keys()])
        expect(most).toBeLessThanOrEqual(ahead)
      },
    ),
    { numRuns: 50 },
  )
})

test('a reader that stops is not worked for any longer', async () => {
  const begun: number[] = []
  for await (const item of inOrder([0, 1, 2, 3, 4, 5, 6, 7], 2, async (index) => {
    begun.push(index)
    return index
  })) {
    if (item === 2) break
  }
  expect(begun).toEqual([0, 1, 2, 3])
})
