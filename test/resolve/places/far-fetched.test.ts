import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../src/resolve/places/candidates.ts'
import { settingOf } from '../../../src/resolve/places/choose-place.ts'
import { isFarFetched } from '../../../src/resolve/places/far-fetched.ts'
import type { PlaceName } from '../../../src/resolve/places/read-places.ts'
import { called, norvia, place, SUDRIA, sudria, sudrian, times } from './invented.ts'

type Case = readonly [
  why: string,
  town: Partial<Candidate>,
  name: Partial<PlaceName>,
  others: readonly PlaceName[],
]

/** Whether a Graca in Sudria is far-fetched, of two of that name, in a text that has the others too. */
function farFetched(
  town: Partial<Candidate>,
  name: Partial<PlaceName>,
  others: readonly PlaceName[],
): boolean {
  const graca = sudrian('Graca', { ...town })
  const one = called('graca', [graca, place('Graca', { prior: 2 })], name)
  return isFarFetched(one, graca, settingOf(new Map([one, ...others].map((other) => [other.key, other]))))
}

const away = [norvia(2)]
const behindSudria = { beside: new Map([['sudria', [SUDRIA]]]) }
const near = (kilometres: number) =>
  called('vost', [place('Vost', { longitude: 50 + kilometres / 111.2 })], times(2))

describe('a town elsewhere is far-fetched', () => {
  it.each<Case>([
    ['where the text is set in another country', {}, {}, away],
    ['even if it is no small one', { population: 149_999 }, {}, away],
    ['even if it is a district', { id: 'town:SD.1:0:50', kind: 'region' }, {}, away],
    ['even if it is named more often than the country', {}, times(3), away],
    [
      'though it is rather large, under a spelling that is not its own',
      { name: 'Grac', population: 999_999 },
      {},
      away,
    ],
    [
      'though it is a large one, of a part of which the text speaks',
      { population: 9e6 },
      { isPart: true },
      away,
    ],
    ['though it is the only one, of another name', { name: 'Grazia' }, { found: [sudrian('Grazia')] }, away],
    [
      'though a region elsewhere goes by the name',
      { name: 'Grac', population: 150_000 },
      { found: [sudrian('Grac'), place('Graca', { kind: 'region' })] },
      away,
    ],
    [
      'though a town near it goes by the name',
      { name: 'Grac', population: 150_000 },
      { found: [sudrian('Grac'), sudrian('Graca')] },
      away,
    ],
    ['a little farther from the towns of the text than a neighbour', {}, {}, [near(310)]],
    ['behind “the”, even at home', {}, { withArticle: 1 }, [sudria(2)]],
    ['behind “the” in most places', {}, { withArticle: 2, ...times(3) }, [sudria(2)]],
    ['if it is called like a building, even at home', {}, { own: 'facility' }, [sudria(2)]],
    ['if it is called like a building and no suburb', {}, { own: 'facility' }, [near(90)]],
    ['if it is called like a bay, in a text that is set nowhere', {}, { own: 'physical' }, []],
  ])('%s', (_, town, name, others) => {
    expect(farFetched(town, name, others)).toBe(true)
  })
})

describe('a town elsewhere is not far-fetched', () => {
  it.each<Case>([
    ['where the text names its country', {}, {}, [...away, sudria()]],
    ['where its country stands behind the comma', {}, behindSudria, away],
    ['where the text is not set anywhere', {}, {}, [norvia(1)]],
    ['where the text is not set anywhere else, however often it is named', {}, times(3), [norvia(1)]],
    ['if it is well known', { population: 150_000 }, {}, away],
    ['if it is a world city, whatever its spelling', { name: 'Grac', population: 1_000_000 }, {}, away],
    [
      'if it goes by the name of its region',
      { name: 'Grac', population: 150_000 },
      { found: [sudrian('Grac'), sudrian('Graca', { kind: 'region' })] },
      away,
    ],
    ['if it is the only one of the name', {}, { found: [sudrian('Graca')] }, away],
    ['if it is the only one, in another spelling', { name: 'Graça-' }, { found: [sudrian('Graça-')] }, away],
    ['if it is no town', { kind: 'region' }, {}, away],
    ['a little nearer to the towns of the text', {}, {}, [near(290)]],
    ['behind “the” in half of the places', {}, { withArticle: 1, ...times(2) }, [sudria(2)]],
    ['behind “the” that is its own', { name: 'The Graca' }, { withArticle: 1 }, [sudria(2)]],
    ['behind “the” that is in the name', {}, { key: 'the graca', withArticle: 1 }, [sudria(2)]],
    [
      'if it is called like a building and no small one',
      { population: 50_000 },
      { own: 'facility' },
      [sudria(2)],
    ],
    ['if it is called like a building and a suburb', {}, { own: 'facility' }, [near(70)]],
    [
      'if it is called like a building and a district',
      { id: 'town:SD.1:0:50', kind: 'region' },
      { own: 'facility' },
      [sudria(2)],
    ],
    ['if it is called like a bay, at home', {}, { own: 'physical' }, [sudria(2)]],
    ['if it is called like a village', {}, { own: 'city' }, []],
  ])('%s', (_, town, name, others) => {
    expect(farFetched(town, name, others)).toBe(false)
  })
})
