import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../src/resolve/places/candidates.ts'
import { type Choice, choosePlace, settingOf } from '../../../src/resolve/places/choose-place.ts'
import type { PlaceName } from '../../../src/resolve/places/read-places.ts'
import { called, hallens, NORVIA, norvia, ORN, place, sudria, sudrian, times } from './invented.ts'

/** What the first name means, in a text that has the others too. */
function chosen(name: PlaceName, ...others: PlaceName[]): Choice {
  const names = new Map([name, ...others].map((one) => [one.key, one]))
  return choosePlace(name, names, settingOf(names))!
}

const behind = (...found: Candidate[]) => ({ beside: new Map([['it', found]]) })

describe('of two towns of one name', () => {
  it.each<[why: string, larger: number, name: Partial<PlaceName>, others: PlaceName[]]>([
    ['the region behind the comma decides', 5, behind(ORN), []],
    ['the country behind the comma decides', 2.5, behind(NORVIA), []],
    ['the region counts though its country is named in another sense', 5, behind(NORVIA, ORN), []],
    [
      'another region of its country behind the comma speaks for it',
      1.5,
      behind({ ...ORN, area: 'NV.2' }),
      [],
    ],
    [
      'be it one of several regions of that name',
      1.5,
      behind(place('admin1:XX.1', { kind: 'region', country: 'XX' }), { ...ORN, area: 'NV.2' }),
      [],
    ],
    ['the country named anywhere speaks for it', 2.5, {}, [norvia()]],
    [
      'the country named among others speaks for it',
      1.5,
      {},
      [norvia(), called('xenia', [place('X', { kind: 'country', country: 'XX' })], times(9))],
    ],
    [
      'a sure town of its country speaks for it',
      2.5,
      {},
      [called('vost', [place('Vost', { area: 'NV.2', longitude: 9 })])],
    ],
    [
      'a sure town of its region speaks for it more',
      3.5,
      {},
      [called('vost', [place('Vost', { longitude: 9 })])],
    ],
    [
      'a sure town near by speaks for it more still',
      6,
      {},
      [called('vost', [place('Vost', { longitude: 0.1 })])],
    ],
    ['most mentions that say what it is decide', 1.5, { kinds: new Map([['region', 2]]), ...times(3) }, []],
  ])('%s', (_, larger, name, others) => {
    const kind = name.kinds ? 'region' : 'city'
    const choice = chosen(called('hallen', hallens(larger, { kind }), name), ...others)
    expect(choice.place.id).toBe('Hallen in Norvia')
  })

  it.each<[why: string, larger: number, name: Partial<PlaceName>, others: PlaceName[]]>([
    ['the larger one is the usual one', 0.1, {}, []],
    ['a country behind the comma may be another’s', 3.5, behind(NORVIA), []],
    [
      'a region of no country of theirs says nothing',
      0.1,
      behind(place('admin1:XX.1', { kind: 'region', country: 'XX' })),
      [],
    ],
    ['a town behind the comma says nothing', 0.1, behind(place('Vost', { area: 'NV.2' })), []],
    ['the country named once is not enough against a world city', 3, {}, [norvia()]],
    ['both countries named say nothing', 0.1, {}, [norvia(), sudria()]],
    [
      'a sure town far away says no more than its country',
      3.5,
      {},
      [called('vost', [place('Vost', { area: 'NV.2', longitude: 9 })])],
    ],
    [
      'half of the mentions that say what it is are not enough',
      1.5,
      { kinds: new Map([['region', 1]]), ...times(2) },
      [],
    ],
  ])('%s', (_, larger, name, others) => {
    const kind = name.kinds ? 'region' : 'city'
    const choice = chosen(called('hallen', hallens(larger, { kind }), name), ...others)
    expect(choice.place.id).toBe('Hallen in Sudria')
  })
})

describe('a name of a city and of its region', () => {
  const york = (more: Partial<PlaceName> = {}) =>
    called('york', [place('York', { area: 'NV.2', prior: 6 }), { ...ORN, prior: 5 }], more)

  it('is the city', () => {
    expect(chosen(york()).place.kind).toBe('city')
  })
  it('is the region, where it stands behind a town of that', () => {
    expect(chosen(york({ inside: new Set(['vost']) }), called('vost', [place('Vost')])).place.kind).toBe(
      'region',
    )
  })
  it('is the city, where it stands behind a town of elsewhere, or one that is not known', () => {
    expect(
      chosen(york({ inside: new Set(['vost', 'west']) }), called('vost', [sudrian('Vost')])).place.kind,
    ).toBe('city')
  })
  it('is the region, where the text is of a town in that, though the two do not stand together', () => {
    const vost = called('vost', [place('Vost', { longitude: 9 })], times(2))
    const far = called('york', [place('York', { area: 'NV.2', prior: 6 }), { ...ORN, prior: 4.5 }])
    expect(chosen(far, vost).place).toHaveProperty('kind', 'region')
    expect(
      chosen({ ...far, found: far.found.map((one) => ({ ...one, id: `x${one.id}` })) }, vost).place.kind,
    ).toBe('city')
  })
})

describe('a name of no country', () => {
  const orna = (kind: Candidate['kind']) =>
    called('orna', [sudrian('Orna'), place('Orna without', { kind, country: null, area: null, prior: 2 })])
  it.each(['physical', 'region'] as const)('is at home in every text, if it is a %s', (kind) => {
    expect(chosen(orna(kind)).place.country).toBeNull()
  })
  it.each(['city', 'facility'] as const)('is not, if it is a %s', (kind) => {
    expect(chosen(orna(kind)).place.country).toBe('SD')
  })
})

describe('a choice', () => {
  it('is beyond doubt where there is but one place, and there is none where nobody knows any', () => {
    expect(chosen(called('vost', [place('Vost')]))).toMatchObject({
      margin: Number.POSITIVE_INFINITY,
      alternatives: [],
    })
    expect(chosen(called('nowhere', []))).toBeNull()
  })
  it('is as sure as its lead over the next place elsewhere', () => {
    const found = [
      place('Vost', { prior: 5 }),
      place('Vost, its centre', { prior: 4.9 }),
      sudrian('Vost', { prior: 3 }),
    ]
    expect(chosen(called('vost', found)).margin).toBeCloseTo(2)
    expect(chosen(called('vost', found.slice(0, 2))).margin).toBe(Number.POSITIVE_INFINITY)
  })
  it('has no lead over itself, though nobody knows where it is', () => {
    const found = [place('Orna', { prior: 5, latitude: null }), sudrian('Orna', { prior: 3 })]
    expect(chosen(called('orna', found)).margin).toBeCloseTo(2)
  })
  it('is offered with its equals elsewhere, three at most, the likeliest first', () => {
    const found = [5, 4.7, 4.9, 4.8, 4.6].map((prior, at) =>
      place(`Vost ${at}`, { prior, longitude: 10 * at }),
    )
    expect(chosen(called('vost', found)).alternatives.map(({ id }) => id)).toEqual([
      'Vost 2',
      'Vost 3',
      'Vost 1',
    ])
  })
  it.each<[why: string, other: Partial<Candidate>]>([
    ['that is much less likely', { prior: 4 }],
    ['of another kind', { kind: 'region' }],
    ['near by', { longitude: 0.1 }],
    ['without coordinates', { latitude: null }],
  ])('is not offered with a place %s', (_, other) => {
    const found = [place('Vost', { prior: 5 }), sudrian('Vost', { prior: 4.9, ...other })]
    expect(chosen(called('vost', found)).alternatives).toEqual([])
  })
})
