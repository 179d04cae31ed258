import { expect, test } from 'vitest'
import { analyzeDocument } from '../../src/analyze.ts'
import type { UserName } from '../../src/model.ts'
import { documentOf } from '../stages.ts'

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
