import { describe, expect, it } from 'vitest'
import { namesOf, placesOf, resolved } from '../resolved.ts'

describe('joins the names of one place', () => {
  it.each([
    ['Odessa and Odesa', 'In <Odessa> and <Odessa>. From <Odesa>.', 'Odessa'],
    ['Lviv and Lvov', 'In <Lviv> and <Lviv>. From <Lvov>.', 'Lviv'],
    ['Kiev and Kyiv', 'In <Kiev> and <Kiev>. From <Kyiv>.', 'Kiev'],
    ['abbreviations of a country', 'The <U.S.> and the <US> and the <United States>.', 'United States'],
    ['an abbreviation alone', 'The <U.S.> said no.', 'United States'],
    [
      'a country and its official name',
      'In <Portugal>, in <Portugal>, the <Portuguese Republic>.',
      'Portugal',
    ],
    ['an article', 'In <The Hague> and in <the Hague>.', 'Hague'],
    ['capitals', '<LISBON>\n\nIn <Lisbon> it rained.', 'Lisbon'],
    [
      'a name of no gazetteer in two spellings',
      'In <Ornivik>, in <Ornivik>, in the town of <Ornyvik>.',
      'Ornivik',
    ],
    ['a name of no gazetteer', 'In <Ornavik>, near <ORNAVIK>.', 'Ornavik'],
  ])('%s', (_, text, name) => {
    const document = resolved(text)
    expect(placesOf(document)).toHaveLength(1)
    expect(new Set(namesOf(document))).toEqual(new Set([name]))
  })
})

describe('says what and where a place is', () => {
  it.each([
    ['In <Portugal> it rained.', 'country', 'PT'],
    ['In <Lisbon> it rained.', 'city', 'PT'],
    ['In <Springfield>, <Massachusetts>, it rained.', 'city', 'US'],
    ['In <Georgia> it rained.', 'country', 'GE'],
    ['In <Atlanta>, <Georgia>, in <Ohio> and in <Texas>, in the <U.S.>', 'city', 'US'],
    ['In the village of <Ornavik> it rained.', 'city', null],
    ['In <Ornavik>, <Portugal>, it rained.', 'city', 'PT'],
    ['The <Ornavik Bridge> fell.', 'facility', null],
    ['The <Ornavik River> rose.', 'physical', null],
    ['In the <Ornavik> region it rained.', 'region', null],
    ['In <Ornavik> it rained.', 'other', null],
    ['<Dover>, <Del.> (AP) — It rained.', 'city', 'US'],
    ['<Dover>, Del. (AP) — It rained.', 'city', 'US'],
    ['<Windsor>, <Ont.>, was dry.', 'city', 'CA'],
    ['<Paris>, <Texas>, was dry.', 'city', 'US'],
    ['In <Paris>, Texas Oil said nothing.', 'city', 'FR'],
    ['In <Norway>, <U.S.> officials said nothing.', 'country', 'NO'],
    ['In <Western Portugal> it rained.', 'region', 'PT'],
    ['In <Lisbon’s Ornavik Park> it rained.', 'facility', 'PT'],
    ['In <Jefferson County> it rained.', 'region', 'US'],
    ['In <Jefferson County>, <Alabama>, it rained.', 'region', 'US'],
    ['In <Newcastle>, <NSW>, it rained.', 'city', 'AU'],
    ['In <Hollis> (<Ky.>) it rained.', 'city', 'US'],
    ['In <Pullman>, <Washington>, it rained.', 'city', 'US'],
    ['In Co <Mayo> it rained.', 'region', 'IE'],
    ['In <Santiago>, <Agusan del Norte>, it rained.', 'city', 'PH'],
    ['In <Cheshire>, south of <Manchester>, in the <UK>.', 'region', 'GB'],
    ['In The <Woodlands>, <Texas>, it rained.', 'city', 'US'],
    ['In <Valencia> it rained.', 'city', 'ES'],
    ['In <Valencia> province it rained.', 'region', 'ES'],
    ['In <Córdoba> and <Madrid>, in all <Spain>.', 'city', 'ES'],
    ['In <Hyderabad> and <Karachi>, in <Pakistan>.', 'city', 'PK'],
    ['In <Tripoli>, north of <Beirut>, in <Lebanon>.', 'city', 'LB'],
    ['In <Durham>, near <Sunderland>, in the <UK>.', 'city', 'GB'],
    ['In <Durham>, near <Raleigh>, it rained.', 'city', 'US'],
    ['<Ornavik>, a fishing village of 600, was empty.', 'city', null],
    ['At the <Ornavik Stand> it rained.', 'facility', null],
    ['At <Villa Park> and all over <Birmingham>, <Solihull> and the <UK>.', 'facility', null],
    ['Across the <Columbia> they said no.', 'physical', null],
    ['In the <Gibson Desert> it was dry.', 'physical', null],
    ['In <St Catherine>, <Jamaica>, it rained.', 'region', 'JM'],
    ['In <Antarctica> it snowed.', 'region', 'AQ'],
    ['In <Lisbon East> it rained.', 'other', 'PT'],
  ] as const)('in “%s”', (text, kind, country) => {
    expect(placesOf(resolved(text))[0]).toMatchObject({ kind, country })
  })

  it('with the coordinates of the place that the text is about', () => {
    const [here] = placesOf(resolved('In <Springfield>, <Massachusetts>, it rained.'))
    expect(here!.latitude).toBeCloseTo(42.1, 0)
    const [there] = placesOf(resolved('In <Springfield>, <Illinois>, it rained.'))
    expect(there!.latitude).toBeCloseTo(39.8, 0)
  })

  it('by the places near by, each name meaning one place', () => {
    const text = 'The road from <Cairns> to <Edmonton> was closed. In <Edmonton> it rained.'
    expect(placesOf(resolved(text))[1]).toMatchObject({ country: 'AU', alternatives: [] })
  })

  it('as the state, where a town lies in it by which it stands', () => {
    const [, region] = placesOf(resolved('In <Pullman>, <Washington>, it rained.'))
    expect(region).toMatchObject({ kind: 'region', country: 'US' })
    const [, state] = placesOf(resolved('From <Atlanta> all over <Georgia> it rained.'))
    expect(state).toMatchObject({ kind: 'region', country: 'US' })
  })

  it('nowhere rather than in a small town of another country', () => {
    const text = 'In <Maputo> and <Beira>, in <Mozambique>, she stood before <Graca>.'
    expect(placesOf(resolved(text))[3]).toMatchObject({ country: null, latitude: null })
    const lone = placesOf(resolved('In <Graz> and <Vienna>, in <Austria>, before <Graca>.'))
    expect(lone[0]).toMatchObject({ country: 'AT', aliases: ['Graca'] })
  })

  it('with the other places of the name, where nothing tells them apart', () => {
    const [place] = placesOf(resolved('In <Springfield> it rained.'))
    expect(place!.alternatives.length).toBeGreaterThan(0)
    expect(place!.alternatives[0]).toMatchObject({ name: 'Springfield', country: 'US' })
    const [sure] = placesOf(resolved('In <Springfield>, <Illinois>, it rained.'))
    expect(sure!.alternatives).toEqual([])
  })

  it('as the city, where one mention of several says region', () => {
    const text = 'In <Lisbon> it rained. In <Lisbon> it snowed. In the <Lisbon> region it did not.'
    expect(placesOf(resolved(text))[0]!.kind).toBe('city')
  })
})

describe('names a place', () => {
  it.each([
    ['as it is mostly called', 'In <Lviv>, in <Lvov> and in <Lvov>.', 'Lvov', ['Lviv']],
    [
      'in full where its letters stand for a region',
      'In <NSW> and <NSW> it rained.',
      'New South Wales',
      ['NSW'],
    ],
    ['in full where the text does so', 'In <LA>, <LA> and <Los Angeles>.', 'Los Angeles', ['LA']],
    ['by its letters where nobody says more', 'In <NYC> it rained.', 'NYC', []],
    [
      'by its old name where the text does so',
      'In <Burma>, in <Burma> and in <Myanmar>.',
      'Burma',
      ['Myanmar'],
    ],
    ['without an article', 'In <the Gambia>.', 'Gambia', []],
    ['with an article that is within', 'In <Over the Moor>.', 'Over the Moor', []],
  ] as const)('%s: “%s”', (_, text, name, aliases) => {
    expect(placesOf(resolved(text))[0]).toMatchObject({ name, aliases })
  })
})

it('gives places nowhere to be found no coordinates, no country and nothing they might be instead', () => {
  const [orna] = placesOf(resolved('In <Ornavik> it rained.'))
  expect(orna).toEqual({
    type: 'place',
    name: 'Ornavik',
    aliases: [],
    mentions: [0],
    kind: 'other',
    country: null,
    latitude: null,
    longitude: null,
    alternatives: [],
  })
})

it('keeps two places apart that the gazetteer does not know', () => {
  expect(placesOf(resolved('From <Ornavik> to <Vostrel>.'))).toHaveLength(2)
})

it('lists the mentions of a place in order, whatever it is called', () => {
  expect(placesOf(resolved('In <Kiev>, in <Kyiv>, in <Kiev>.'))[0]!.mentions).toEqual([0, 1, 2])
})

it('takes the kind that the text states most often', () => {
  const text = 'In the town of <Ornavik>. In the <Ornavik> region. In the <Ornavik> region.'
  expect(placesOf(resolved(text))[0]!.kind).toBe('region')
  const split =
    'In the town of <Ornavik>. In the <Ornavik> region. In the <Ornavik> region. In the town of <Ornavyk>. In the town of <Ornavyk>.'
  expect(placesOf(resolved(split))[0]!.kind).toBe('city')
})
