import { describe, expect, it } from 'vitest'
import { type PlaceName, readPlaces } from '../../../src/resolve/places/read-places.ts'
import { mentionedOf } from '../../stages.ts'
import { mentioned } from '../resolved.ts'

const first = (text: string): PlaceName => [...readPlaces(mentioned(text)).values()][0]!

describe('looks a place up', () => {
  it.each([
    ['by its name', 'In <Hague> it rained.', 'hague'],
    ['without an article', 'In <the Hague> it rained.', 'hague'],
    ['with the article of a better known one', 'All over the <Villages> it rained.', 'the villages'],
    ['with that of a better known one within the name', 'All over <the Villages> it rained.', 'the villages'],
    ['without that of a less known one', 'All over the <Woodlands> it rained.', 'woodlands'],
    ['without that of a less known one within the name', 'All over <the Woodlands> it rained.', 'woodlands'],
    ['with a capital article', 'In The <Woodlands> it rained.', 'the woodlands'],
    ['with a capital article within the name', 'In <The Woodlands> it rained.', 'the woodlands'],
    ['not with one that opens the sentence', 'The <Woodlands> slept.', 'woodlands'],
    ['not with one within the name that opens the sentence', '<The Woodlands> slept.', 'woodlands'],
    ['with no word of the sentence before', 'All over the\n\n<Villages> it rained.', 'villages'],
    ['as an Irish county', 'In Co <Mayo> it rained.', 'county mayo'],
    ['as one with a point', 'In Co. <Mayo> it rained.', 'county mayo'],
    ['as one in full', 'In County <Mayo> it rained.', 'county mayo'],
    ['not behind another word', 'For Coral <Mayo> and Texaco <Sligo> it rained.', 'mayo'],
    ['not behind another county', 'In Countywide <Mayo> it rained.', 'mayo'],
    ['as a county only where there is one', 'In County <Ornavik> it rained.', 'ornavik'],
  ])('%s: “%s”', (_, text, key) => {
    expect(first(text).key).toBe(key)
  })
})

describe('a region stands behind a town in', () => {
  it.each([
    ['In <Paris>, <Texas>, it rained.', 'texas'],
    ['In <Paris> (<Texas>) it rained.', 'texas'],
    ['In <Paris>, Texas, it rained.', 'Texas'],
    ['In <Paris> (Texas) it rained.', 'Texas'],
    ['In <Paris>, Tex. It rained.', 'Tex.'],
    ['<PARIS>, Tex (XYZ) -- It rained.', 'Tex'],
    ['In <Fargo>, North Dakota, it rained.', 'North Dakota'],
    ['In <Newcastle>, New South Wales, it rained.', 'New South Wales'],
    ['In <Crewe>, Cheshire, it rained.', 'Cheshire'],
    ['In <Paris>, Texas, {Mara Ilves} said no.', 'Texas'],
    ['It rains in <Paris>, Texas', 'Texas'],
  ])('“%s”', (text, key) => {
    expect([...first(text).beside.keys()]).toEqual([key])
    expect([...first(text).beside.values()][0]![0]!.kind).toBe('region')
  })

  it.each([
    'In <Paris>',
    'In <Paris> and <Texas> it rained.',
    'In <Paris>, all over <Texas>, it rained.',
    'In <Paris>, Texas Oil said no.',
    'In <Paris> Texas said no.',
    'In <Paris>, Lyon said no.',
    'In <Lisbon>, Cheshire said no.',
    'In <Paris>, {Georgia} said no.',
    'In <Paris>, {Texas |Georgia} and <Texas> it rained.',
  ])('but not in “%s”', (text) => {
    expect([...first(text).beside.keys()]).toEqual([])
  })

  it('which then stands behind that town', () => {
    const places = readPlaces(mentioned('In <Paris>, <Texas>, and in <Ohio>.'))
    expect([...places.values()].map(({ inside }) => [...inside])).toEqual([[], ['paris'], []])
  })
})

describe('letters are a state', () => {
  const regions = ({ found }: PlaceName) => found.filter(({ id }) => id.startsWith('admin1:')).length
  it.each([
    [1, 'behind a town', 'In <Hollis>, <KY>, it rained.', 'ky'],
    [1, 'behind a party', 'Sen. Anna Weil, D-Pa., said no.', 'pa'],
    [0, 'nowhere else', 'In <KY> it rained.', 'ky'],
  ])('%i: %s', (count, _, text, key) => {
    const document = text.includes('<') ? mentioned(text) : mentionedOf(text)
    expect(regions(readPlaces(document).get(key)!)).toBe(count)
  })
})

describe('a name stands behind an article and alone in', () => {
  it.each([
    'Across the <Columbia>',
    'Across the <Columbia>.',
    'Across the <Columbia> they said no.',
    'Across <the Columbia> to the hills.',
    'The <Columbia> rose.',
  ])('“%s”', (text) => expect(first(text).withArticle).toBe(1))
  it.each(['The <Columbia> man said no.', 'Across <Columbia>.', 'With a <Columbia>.', '<Lethe River> rose.'])(
    'but not in “%s”',
    (text) => expect(first(text).withArticle).toBe(0),
  )
})

describe('what a text says of a place', () => {
  it('is counted by kind', () => {
    const { kinds } = first(
      'In the village of <Orna>, in <Orna> and in the <Orna> region. The village of <Orna> slept.',
    )
    expect(kinds).toEqual(
      new Map([
        ['city', 2],
        ['region', 1],
      ]),
    )
  })
  it('may be in the name', () => {
    expect(first('At the <Orna Bridge> it rained.').own).toBe('facility')
    expect(first('In the village of <Orna> it rained.').own).toBeNull()
  })
  it('may be of a part of what the gazetteer knows', () => {
    expect(first('In <Western Portugal> it rained.')).toMatchObject({
      isPart: true,
      found: [{ country: 'PT' }, {}],
    })
    expect(first('In <North Dakota> it rained.').isPart).toBe(false)
    expect(first('In <Ornavik> it rained.')).toMatchObject({ isPart: false, found: [] })
  })
})
