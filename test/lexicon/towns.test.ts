import { expect, test } from 'vitest'
import { lookupTowns } from '../../src/lexicon/towns.ts'

test('knows the small bearers of a great name, the biggest first', () => {
  const towns = lookupTowns('Moscow')
  expect(towns[0]).toMatchObject({ kind: 'city', country: 'RU' })
  expect(towns.some(({ area }) => area === 'US.ID')).toBe(true)
  const sizes = towns.map(({ population }) => population)
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
})

test('knows districts', () => {
  expect(
    lookupTowns('Jefferson County').some(({ kind, area }) => kind === 'region' && area === 'US.AL'),
  ).toBe(true)
})

test('knows no town of no name', () => {
  expect(lookupTowns('')).toEqual([])
  expect(lookupTowns('__proto__')).toEqual([])
})
