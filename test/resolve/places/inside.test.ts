import { expect, test } from 'vitest'
import { isInside } from '../../../src/resolve/places/inside.ts'
import { NORVIA, ORN, place, SUDRIA, sudrian } from './invented.ts'

const hallen = place('Hallen')
const river = place('Orna', { kind: 'physical', country: null, area: null })

test.each([
  ['a town in its country', hallen, NORVIA],
  ['a region in its country', ORN, NORVIA],
  ['a town in its region', hallen, ORN],
  ['a district in its region', place('town:NV.1:0:0', { kind: 'region' }), ORN],
])('%s', (_, inner, outer) => {
  expect(isInside(inner, outer)).toBe(true)
})

test.each([
  ['a town in another country', hallen, SUDRIA],
  ['a town in another country’s region', sudrian('Vost', { area: 'NV.1' }), ORN],
  ['a town in another region', place('Vost', { area: 'NV.2' }), ORN],
  ['a town in a town', hallen, place('Hallen Old Town')],
  ['a country in itself', NORVIA, NORVIA],
  ['a country in its region', NORVIA, { ...ORN, area: null }],
  ['a region in itself', ORN, ORN],
  ['what is in no country', river, { ...river, kind: 'country' as const }],
  ['what is in no region', { ...hallen, area: null }, { ...ORN, area: null }],
])('but not %s', (_, inner, outer) => {
  expect(isInside(inner, outer)).toBe(false)
})
