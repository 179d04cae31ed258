import { expect, test } from 'vitest'
import { findMentions } from '../../src/mentions/find-mentions.ts'
import { applyUserNames } from '../../src/mentions/user-names.ts'
import type { UserName } from '../../src/model.ts'
import { findQuotations } from '../../src/quotes/find-quotations.ts'
import { segment } from '../../src/segment/segment.ts'
import { structure } from '../../src/structure/structure.ts'
import { documentOf } from '../stages.ts'

const user = (name: string, type: UserName['type'], ...aliases: string[]): UserName => ({
  name,
  type,
  aliases,
  role: null,
  latitude: null,
  longitude: null,
  country: null,
})

function names(text: string, ...list: UserName[]): string[] {
  const document = structure(documentOf(text))
  const { mentions } = applyUserNames(findMentions(segment(findQuotations(document))), list)
  return mentions.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)
}

test('a name is found wherever it stands as whole words, in the same case', () => {
  const text = 'They sailed past vostrel, Vostrel and Vostrelia to the rocks of Vostrel.'
  const found = names(text, user('Vostrel', 'place')).filter((name) => name.endsWith('Vostrel'))
  expect(found).toEqual(['place Vostrel', 'place Vostrel'])
})

test('the list says of what type it is, and none is none', () => {
  const text = 'She flew to Norway on Monday.'
  expect(names(text)).toEqual(['place Norway'])
  expect(names(text, user('Norway', 'person'))).toEqual(['person Norway'])
  expect(names(text, user('Norway', 'none'))).toEqual([])
})

test('the longest name counts, and a longer one around it stays what it is', () => {
  const text = 'The mayor of Oslo Kesten met Mara Ilves.'
  expect(names(text, user('Oslo', 'place'), user('Oslo Kesten', 'place'), user('Ilves', 'none'))).toEqual([
    'place Oslo Kesten',
    'person Mara Ilves',
  ])
})

test('aliases are found like the name, whatever the apostrophe and the spaces', () => {
  const list = [user('Dana O’Dell', 'person', 'the Iron Gull')]
  expect(names("We saw Dana O'Dell, the Iron  Gull, at sea.", ...list)).toEqual([
    "person Dana O'Dell",
    'person the Iron  Gull',
  ])
})
