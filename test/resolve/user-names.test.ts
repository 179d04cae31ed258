import { expect, test } from 'vitest'
import { analyzeDocument } from '../../src/analyze.ts'
import type { UserName } from '../../src/model.ts'
import { describeUserNames } from '../../src/resolve/user-names.ts'
import { documentOf } from '../stages.ts'
import { resolved } from './resolved.ts'

const user = (name: string, type: UserName['type'], more: Partial<UserName> = {}): UserName => ({
  name,
  type,
  aliases: [],
  role: null,
  latitude: null,
  longitude: null,
  country: null,
  ...more,
})
const analyze = (text: string, ...lexicon: UserName[]) => analyzeDocument(documentOf(text), { lexicon })

test('names that the list gives to one person are one, and its role comes first', () => {
  const text = 'Mara Ilves left. The Gull said: “I am tired of the whole harbour.” Minister Mara Ilves slept.'
  const { people, quotes } = analyze(
    text,
    user('Mara Ilves', 'person', { aliases: ['The Gull'], role: 'sailor' }),
  )
  expect(people).toMatchObject([{ name: 'Mara Ilves', aliases: ['The Gull'], count: 3, quotes: 1 }])
  expect(people[0]!.roles[0]).toBe('sailor')
  expect(quotes[0]!.speaker).toMatchObject({ person: people[0]!.id, text: 'The Gull' })
})

test('country and coordinates of the list overrule the gazetteer', () => {
  const vostrel = user('Oslo', 'place', { latitude: 45.5, longitude: -93.5, country: 'US' })
  expect(analyze('He lives in Oslo.', vostrel).places).toMatchObject([
    { name: 'Oslo', country: 'US', latitude: 45.5, longitude: -93.5 },
  ])
})

test('coordinates in another country than that of the list are dropped', () => {
  expect(analyze('He lives in Oslo.', user('Oslo', 'place', { country: 'US' })).places).toMatchObject([
    { country: 'US', latitude: null, longitude: null },
  ])
})

test('without a list nothing changes', () => {
  const text = 'Mara Ilves lives in Oslo.'
  expect(analyze(text, user('Tomas Brandt', 'person'))).toEqual(analyze(text))
})

/** People, places and organizations of a marked text, as the list has them. */
const described = (text: string, ...names: UserName[]) => describeUserNames(resolved(text), names)

test('an alias is the same as the name, wherever they stand, and pronouns mean whoever has the name', () => {
  const text =
    '<Hallen> slept. {The Gull} ran. {Mara Ilves} sat. {The Gull} left. She slept. {Tomas Brandt} ran.'
  const { entities, references, entityOf } = described(
    text,
    user('Mara Ilves', 'person', { aliases: ['The Gull'] }),
  )
  const people = entities.filter(({ type }) => type === 'person')
  expect(people).toMatchObject([{ name: 'Mara Ilves', mentions: [1, 2, 3] }, { name: 'Tomas Brandt' }])
  expect(entityOf.map((entity) => entities[entity]!.name)).toEqual([
    'Hallen',
    'Mara Ilves',
    'Mara Ilves',
    'Mara Ilves',
    'Tomas Brandt',
  ])
  expect(references.map(({ candidates }) => entities[candidates[0]!.entity]!.name)).toEqual(['Mara Ilves'])
  expect(references[0]!.candidates[0]!.score).toBeGreaterThan(0)
})

test('one name of somebody is enough', () => {
  const { entities } = described(
    '{Ilves} ran. {Mara Ilves} sat.',
    user('Mara Ilves', 'person', { role: 'sailor' }),
  )
  expect(entities).toMatchObject([{ name: 'Mara Ilves', aliases: ['Ilves'], roles: ['sailor'] }])
})

test('an alias of two stays with the first', () => {
  const { entities } = described(
    '{The Gull} ran. {Lia Moor} sat. {Mara Ilves} slept.',
    user('Mara Ilves', 'person', { aliases: ['The Gull'] }),
    user('Lia Moor', 'person', { aliases: ['The Gull'] }),
  )
  expect(entities.map(({ name, mentions }) => [name, mentions])).toEqual([
    ['Mara Ilves', [0, 2]],
    ['Lia Moor', [1]],
  ])
})

test('what the text says somebody is stays, each once', () => {
  const text = '{Mara Ilves}, a poet, ran. {The Gull}, a poet, sat. {Sailor |The Gull} slept.'
  const roles = (role: string | null) =>
    described(text, user('Mara Ilves', 'person', { aliases: ['The Gull'], role })).entities.map(
      (one) => 'roles' in one && one.roles,
    )
  expect(roles(null)).toEqual([['poet', 'Sailor']])
  expect(roles('Sailor')).toEqual([['Sailor', 'poet']])
})

test('the name of a person is no place, nor an organization', () => {
  const text = 'In <Oslo> it rained.'
  expect(described(text, user('Oslo', 'person', { role: 'sailor' }))).toEqual(resolved(text))
})

test('organizations of the list are one', () => {
  const { entities } = described('[Orna] met [Vost].', user('Orna', 'organization', { aliases: ['Vost'] }))
  expect(entities).toEqual([{ type: 'organization', name: 'Orna', aliases: ['Vost'], mentions: [0, 1] }])
})

test.each<[why: string, more: Partial<UserName>, place: object]>([
  ['of which the list says nothing', {}, { country: 'NO', latitude: 59.91273 }],
  ['in the country that the list says', { country: 'NO' }, { country: 'NO', latitude: 59.91273 }],
  ['in another country', { country: 'US' }, { country: 'US', latitude: null, longitude: null }],
  ['where the list says', { latitude: 1, longitude: 2 }, { country: null, latitude: 1, longitude: 2 }],
])('a place %s', (_, more, place) => {
  expect(described('In <Oslo> it rained.', user('Oslo', 'place', more)).entities).toMatchObject([place])
})
