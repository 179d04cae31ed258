import { expect, test } from 'vitest'
import { geojson } from '../../src/output/geojson.ts'
import { mentionsIn, place } from './sample.ts'

const read = (...places: Parameters<typeof geojson>[0][number][]) => JSON.parse([...geojson(places)].join(''))

test('a place is a point, its longitude first', () => {
  const oulu = place('Oulu', {
    country: 'FI',
    latitude: 65.01,
    longitude: 25.47,
    count: 3,
    mentions: mentionsIn('a.txt', 'b.txt', 'b.txt'),
  })
  expect(read(oulu)).toEqual({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'place:oulu',
        geometry: { type: 'Point', coordinates: [25.47, 65.01] },
        properties: { name: 'Oulu', aliases: [], kind: 'city', country: 'FI', mentions: 3, articles: 2 },
      },
    ],
  })
})

test('a place in no gazetteer is there, without a point', () => {
  expect(read(place('Vostrel')).features[0].geometry).toBeNull()
})

test('no places are a collection of none', () => {
  expect(read()).toEqual({ type: 'FeatureCollection', features: [] })
})
