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

test('is infinite where a point is not known', () => {
  expect(kilometres(lisbon, { latitude: null, longitude: null })).toBe(Number.POSITIVE_INFINITY)
})
