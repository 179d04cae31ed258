import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Found } from '../../src/reader/found.ts'
import { inShard } from '../../src/reader/shard.ts'

const file = (path: string): Found => ({ ok: true, input: { kind: 'file', path } })
const sharesOf = (found: Found, of: number) =>
  Array.from({ length: of }, (_, index) => index + 1).filter((share) => inShard(found, { share, of }))

test('every input belongs to one share, whether it can be read or not', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (path, of) => {
      const shares = sharesOf(file(path), of)
      expect(shares).toHaveLength(1)
      const failure: Found = { ok: false, failure: { path, reason: 'not-found', message: '' } }
      expect(sharesOf(failure, of)).toEqual(shares)
    }),
  )
})

test('shares are about equal, and not by the ending or the number in a name', () => {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let index = 0; index < 8000; index++) counts[sharesOf(file(`news/${index}.txt`), 8)[0]! - 1]!++
  expect(Math.min(...counts)).toBeGreaterThan(900)
  expect(Math.max(...counts)).toBeLessThan(1100)
})

test('they are the same today and tomorrow, or half a cluster would work on the wrong ones', () => {
  const paths = ['news/a.txt', 'news/b.txt', './news/a.txt', 'ü/“c”.txt', '']
  expect(paths.map((path) => sharesOf(file(path), 1000)[0])).toEqual([639, 644, 711, 354, 752])
})
