import { describe, expect, it, test } from 'vitest'
import { lookupPlaces } from '../../../src/lexicon/places.ts'
import { lookupTowns } from '../../../src/lexicon/towns.ts'
import { placeCandidates } from '../../../src/resolve/places/candidates.ts'
import { kilometres } from '../../../src/resolve/places/distance.ts'

const idsOf = (text: string, behind = false) => placeCandidates(text, behind).map(({ id }) => id)
const likeliest = (text: string) => placeCandidates(text, false).reduce((a, b) => (b.prior > a.prior ? b : a))

describe('letters of a state', () => {
  it.each([
    ['Ky.', false, ['admin1:US.KY']],
    ['KY', true, ['admin1:US.KY']],
    ['WA', true, ['admin1:US.WA', 'admin1:AU.08']],
    ['N.S.', true, ['admin1:CA.07']],
  ] as const)('%s (behind a town: %s) mean it alone', (text, behind, ids) => {
    expect(idsOf(text, behind)).toEqual(ids)
  })
})

describe('a name shortened', () => {
  it.each([
    ['St Catherine', 'Saint Catherine'],
    ['Mt Everest', 'Mount Everest'],
    ['Ft. Worth', 'Fort Worth'],
  ])('%s is %s', (short, long) => {
    expect(idsOf(short)).toEqual(idsOf(long))
  })
  it('is the place of just that name, where there is one', () => {
    expect(idsOf('St. Louis')[0]).toBe(lookupPlaces('St. Louis')[0]!.id)
    expect(idsOf('Castle St Orn')).toEqual([])
  })
})

describe('a nickname', () => {
  it.each([
    ['LA', 'Los Angeles', 'US.CA'],
    ['DC', 'Washington', 'US.DC'],
    ['Philly', 'Philadelphia', 'US.PA'],
    ['Sunshine State', 'Florida', 'US.FL'],
    ['Rio', 'Rio de Janeiro', 'BR.21'],
  ])('%s is %s', (nickname, name, area) => {
    expect(likeliest(nickname)).toMatchObject({ name, area })
  })
  it('is the place of just that name, where there is one', () => {
    expect(placeCandidates('Madras', false).map(({ area }) => area)).toEqual([null, 'US.OR'])
  })
  it('of what nobody knows the place stays without', () => {
    expect(likeliest('Balkans')).toMatchObject({ country: null, latitude: null })
  })
})

describe('of the places of one name', () => {
  it.each([
    ['Valencia', 'city', 'ES'],
    ['Geneva', 'city', 'CH'],
    ['Quebec', 'region', 'CA'],
    ['Tuvalu', 'country', 'TV'],
    ['Danube', 'physical', null],
  ])('%s is rather a %s', (text, kind, country) => {
    expect(likeliest(text)).toMatchObject({ kind, country })
  })
  it('the first of the gazetteer is more usual than the size of it says, and each next one less', () => {
    const [first, ...others] = placeCandidates('Springfield', false)
    expect(first!.prior - Math.log10(first!.population)).toBeCloseTo(0.5)
    const known = others.slice(0, lookupPlaces('Springfield').length - 1)
    known.forEach(({ prior, population }, at) => {
      const before = [first, ...known][at]!
      expect(prior).toBeCloseTo(Math.min(before.prior - 0.3, Math.log10(population)))
    })
  })
  it('a country is more usual than a city of as many people', () => {
    expect(likeliest('Tuvalu').prior).toBeCloseTo(8)
    expect(likeliest('China').prior).toBeGreaterThan(9)
  })
  it('rivers and mountains are as usual as a middling town', () => {
    expect(likeliest('Danube')).toMatchObject({ population: 0, area: null, prior: 4.8 })
  })
})

describe('towns that the larger table has too', () => {
  const names = ['Springfield', 'Salamanca', 'Washington', 'Paris']
  it.each(names)('stand there once: %s', (name) => {
    const found = placeCandidates(name, false)
    const cities = found.filter(({ kind }) => kind === 'city')
    for (const [at, one] of cities.entries())
      for (const other of cities.slice(at + 1)) expect(kilometres(one, other)).toBeGreaterThan(10)
    const known = lookupPlaces(name).length
    expect(found.length).toBeGreaterThan(known)
    expect(found.length).toBeLessThan(known + lookupTowns(name).length)
  })
  it('stand beside the district of that name', () => {
    const kinds = placeCandidates('Wa', false).map(({ kind, area }) => `${kind} in ${area}`)
    expect(kinds.slice(0, 2)).toEqual(['city in GH.11', 'region in GH.11'])
  })
  it('say in which region a city lies, be it under another name', () => {
    expect(likeliest('Springfield').area).toBe('US.MO')
    expect(likeliest('Lvov').area).toBe('UA.15')
  })
})

test('a region lies in itself, a country in none', () => {
  expect(likeliest('Bavaria')).toMatchObject({ kind: 'region', area: 'DE.02' })
  expect(likeliest('Norway').area).toBeNull()
})
