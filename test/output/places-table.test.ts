import { expect, test } from 'vitest'
import { placesTable } from '../../src/output/places-table.ts'
import { documentOf, pipe, place } from './sample.ts'

const documents = [documentOf('a.txt'), documentOf('b.txt')]

test('what, how often, and where in the world', () => {
  const places = [
    place('Norway', { kind: 'country', country: 'NO', count: 56 }),
    place('Bergen', { country: 'NO', aliases: ['Bjørgvin', 'Birgin'] }),
    place('Long Lake', { kind: 'physical' }),
    place('Anywhere', { kind: 'other' }),
  ]
  expect([...placesTable({ places, documents }, pipe)]).toEqual([
    'Places     Mentions  Articles  Where',
    'Norway           56         1  country',
    'Bergen            1         1  city, Norway · also Bjørgvin, Birgin',
    'Long Lake         1         1  land or water',
    'Anywhere          1         1',
  ])
})

test('an unknown country code is shown as it is', () => {
  expect([...placesTable({ places: [place('Tarn', { country: 'QZ' })], documents }, pipe)][1]).toContain(
    'city, QZ',
  )
})

test('a country is called as the articles call it', () => {
  const places = [
    place('Turkey', { kind: 'country', country: 'TR', count: 3 }),
    place('Anatolia', { kind: 'country', country: 'TR' }),
    place('Izmir', { country: 'TR' }),
  ]
  expect([...placesTable({ places, documents }, pipe)].at(-1)).toContain('city, Turkey')
})

test('with --explain a place says where it is, or that no gazetteer knows it', () => {
  const places = [place('Bergen', { latitude: 60.39299, longitude: 5.32415 }), place('Tarn')]
  const lines = [...placesTable({ places, documents }, { ...pipe, explain: true })]
  expect(lines[2]).toMatch(/at 60\.39, 5\.32$/)
  expect(lines[4]).toMatch(/in no gazetteer$/)
})
