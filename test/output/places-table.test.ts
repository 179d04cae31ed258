import { expect, test } from 'vitest'
import { placesTable } from '../../src/output/places-table.ts'
import { pipe, place } from './sample.ts'

test('what, how often, and where in the world', () => {
  const places = [
    place('Norway', { kind: 'country', country: 'NO', count: 56 }),
    place('Bergen', { country: 'NO', aliases: ['Bjørgvin', 'Birgin'] }),
    place('Long Lake', { kind: 'physical' }),
    place('Anywhere', { kind: 'other' }),
  ]
  expect([...placesTable(places, pipe)]).toEqual([
    'Places     Mentions  Articles  Where',
    'Norway           56         1  country',
    'Bergen            1         1  city, Norway · also Bjørgvin, Birgin',
    'Long Lake         1         1  land or water',
    'Anywhere          1         1',
  ])
})

test('an unknown country code is shown as it is', () => {
  expect([...placesTable([place('Tarn', { country: 'QZ' })], pipe)][1]).toContain('city, QZ')
})
