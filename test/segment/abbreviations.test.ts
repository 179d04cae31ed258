import { expect, test } from 'vitest'
import { abbreviationKind } from '../../src/segment/abbreviations.ts'

test.each([
  ['Adm', ' met ', ' Dell', 'title'],
  ['No', ' at ', ' 10', 'number'],
  ['No', ' said ', ' He', undefined],
  ['Del', ' Dover, ', ' He', 'state'],
  ['Del', ' the ', ' He', undefined],
  ['ft', ' of 5 ', ' He', 'unit'],
  ['in', ' let him ', ' He', undefined],
  ['Inc', ' of Acme ', ' He', 'name'],
  ['inc', ' of acme ', ' He', undefined],
  ['constructor', ' the ', ' He', undefined],
])('%s between %j and %j is %s', (word, before, behind, kind) => {
  expect(abbreviationKind(word, { before, behind })).toBe(kind)
})
