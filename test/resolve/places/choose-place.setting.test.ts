import { describe, expect, it, test } from 'vitest'
import { distanceFromOthers, settingOf, shareOf } from '../../../src/resolve/places/choose-place.ts'
import type { PlaceName } from '../../../src/resolve/places/read-places.ts'
import { called, hallens, norvia, place, sudria, times } from './invented.ts'

describe('what a text is about', () => {
  const setting = (...names: PlaceName[]) => settingOf(new Map(names.map((one) => [one.key, one])))

  it('is told by sure places alone', () => {
    expect([...setting(norvia(), called('hallen', hallens(0.9))).known.keys()]).toEqual(['norvia', 'hallen'])
    expect([...setting(called('hallen', hallens(0.9))).known.keys()]).toEqual([])
    expect([...setting(called('hallen', hallens(1))).known.keys()]).toEqual(['hallen'])
  })
  it('is first told by names of one place and by countries, and then by what these make sure', () => {
    for (const sure of [norvia(), called('vost', [place('Vost', { longitude: 9, area: null })])]) {
      const { known } = setting(called('hallen', hallens(0.9)), sure)
      expect(known.get('hallen')?.place.id).toBe('Hallen in Norvia')
    }
    const { known } = setting(called('hallen', hallens(0.9)), called('dorn', hallens(-0.9)))
    expect([...known.keys()]).toEqual([])
  })
  it('counts the mentions of countries and regions', () => {
    const { countries, areas } = setting(
      norvia(2),
      sudria(3),
      called('vost', [place('Vost')], times(4)),
      called('orna', [place('Orna', { country: null, area: null })], times(5)),
    )
    expect(countries).toEqual({
      total: 9,
      by: new Map([
        ['NV', 6],
        ['SD', 3],
      ]),
    })
    expect(areas).toEqual({ total: 4, by: new Map([['NV.1', 4]]) })
  })
  it('is near the towns named most, of which coordinates are known', () => {
    const towns = Array.from({ length: 50 }, (_, at) =>
      called(`town ${at}`, [place(`Town ${at}`)], times(at + 1)),
    )
    const { anchors } = setting(
      ...towns,
      norvia(99),
      called('there', [place('There', { latitude: null })], times(99)),
    )
    expect([anchors.length, anchors[0]?.key, anchors.at(-1)?.key]).toEqual([40, 'town 49', 'town 10'])
  })
})

test.each<[why: string, key: string | null, own: string | null, weight: number, share: number]>([
  ['of all mentions', 'NV', null, 0, 0.6],
  ['of all mentions but its own', 'NV', 'NV', 5, 0.2],
  ['of all mentions but those of a name of elsewhere', 'NV', 'SD', 4, 1],
  ['of all mentions, where its own are of no country', 'NV', null, 4, 0.6],
  ['none of a country that is not named', 'XX', null, 0, 0],
  ['none where a place is in no country', null, null, 4, 0],
  ['none where nothing else is named', 'NV', 'NV', 10, 0],
])('a country has its share %s', (_, key, own, weight, share) => {
  const counts = {
    total: 10,
    by: new Map([
      ['NV', 6],
      ['SD', 4],
    ]),
  }
  expect(shareOf(key, counts, own, weight)).toBeCloseTo(share)
})

test('a place is as far away as the nearest sure town of another name', () => {
  const setting = settingOf(
    new Map([
      ['a', called('a', [place('A', { longitude: 2 })])],
      ['b', called('b', [place('B', { longitude: 9 })])],
    ]),
  )
  expect(distanceFromOthers(called('c', []), place('C'), setting)).toBeCloseTo(222, -1)
  expect(distanceFromOthers(called('a', []), place('C'), setting)).toBeCloseTo(1001, -1)
  expect(distanceFromOthers(called('c', []), place('C'), settingOf(new Map()))).toBe(Number.POSITIVE_INFINITY)
})
