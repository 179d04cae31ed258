import { expect, test } from 'vitest'
import { isPlaceName, lookupPlaces } from '../../src/lexicon/places.ts'

const weightiest = (name: string) => lookupPlaces(name)[0]

test.each([
  ['Gothenburg', 'Göteborg'],
  ['Bombay', 'Mumbai'],
  ['Bogota', 'Bogotá'],
  ['ZURICH', 'Zürich'],
  ['U.K.', 'United Kingdom'],
  ['Ivory Coast', 'Côte d’Ivoire'],
])('%s and %s are one place', (one, other) => {
  expect(weightiest(one)?.id).toBeDefined()
  expect(weightiest(one)?.id).toBe(weightiest(other)?.id)
})

test.each([
  ['Portugal', 'country', 'PT'],
  ['Oslo', 'city', 'NO'],
  ['Bavaria', 'region', 'DE'],
  ['Danube', 'physical', null],
  ['Latin America', 'region', null],
])('%s is a %s', (name, kind, country) => {
  expect(weightiest(name)).toMatchObject({ kind, country })
})

test('a shared name gives all its places, the weightiest first', () => {
  const found = lookupPlaces('Georgia').map((place) => `${place.kind} ${place.country}`)
  expect(found.slice(0, 2)).toEqual(['country GE', 'region US'])
})

test('a city knows where it lies', () => {
  const lisbon = weightiest('Lisbon')
  expect(lisbon?.latitude).toBeCloseTo(38.7, 0)
  expect(lisbon?.longitude).toBeCloseTo(-9.1, 0)
  expect(lisbon?.population).toBeGreaterThan(400_000)
})

test.each(['Xyzzy', '', '__proto__', 'constructor'])('%j is no place', (name) => {
  expect(isPlaceName(name)).toBe(false)
  expect(lookupPlaces(name)).toEqual([])
})

test.each(['US', 'U.S.', 'us', 'UAE'])('%s is a country', (name) => {
  expect(weightiest(name)?.kind).toBe('country')
})

test('the pronoun at the start of a sentence is none', () => {
  expect(weightiest('Us')?.kind).not.toBe('country')
})
