import { expect, test } from 'vitest'
import { kilometres } from '../../../src/resolve/places/distance.ts'

const lisbon = { latitude: 38.72, longitude: -9.13 }
const porto = { latitude: 41.15, longitude: -8.61 }

test('measures along the great circle, the same both ways', () => {
  expect(kilometres(lisbon, porto)).toBeCloseTo(274, -1)
  expect(kilometres(lisbon, porto)).toBe(kilometres(porto, lisbon))
  expect(kilometres(lisbon, lisbon)).toBe(0)
  expect(kilometres({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(
    111,
    0,
  )
})

test.each([
  [{ latitude: null, longitude: null }],
  [{ latitude: null, longitude: 1 }],
  [{ latitude: 1, longitude: null }],
])('is infinite where a point is not known: %o', (nowhere) => {
  expect(kilometres(lisbon, nowhere)).toBe(Number.POSITIVE_INFINITY)
  expect(kilometres(nowhere, lisbon)).toBe(Number.POSITIVE_INFINITY)
})
