import { expect, test } from 'vitest'
import { world } from '../../../src/output/html/world.ts'

const at = (latitude: number, longitude: number) => ({ latitude, longitude })

test('places all over the world lie on a map of all of it', () => {
  const { project, land } = world([at(60, 25), at(-33, 151), at(40, -100)], 900, 400)
  const [x, y] = project(at(0, 0))
  expect([Math.round(x), y > 200 && y < 300]).toEqual([450, true])
  expect(land.startsWith('M')).toBe(true)
})

test('the map comes closer to places that lie together, and shows all of them', () => {
  const places = [at(60, 25), at(57, 24), at(59, 18)]
  const { project } = world(places, 900, 400)
  const [a, b, c] = places.map(project) as [number, number][]
  expect(a![0] - c![0]).toBeGreaterThan(100)
  for (const [x, y] of [a!, b!, c!]) {
    expect(x > 0 && x < 900 && y > 0 && y < 400).toBe(true)
  }
})

test('a single place is shown where it is in the world', () => {
  const { project } = world([at(71, 25)], 900, 400)
  const [x, y] = project(at(71, 25))
  expect(x > 0 && x < 900 && y > 0 && y < 400).toBe(true)
})
