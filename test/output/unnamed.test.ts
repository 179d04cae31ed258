import { expect, test } from 'vitest'
import { isUnnamed } from '../../src/output/unnamed.ts'

const speaker = {
  name: 'She',
  type: 'person',
  person: null,
  text: 'She',
  start: 0,
  end: 3,
  others: [],
} as const

test('a pronoun that stands for nobody names nobody', () => {
  expect(isUnnamed(speaker)).toBe(true)
})

test('a pronoun whose person is known and one that goes on for a role do', () => {
  expect(isUnnamed({ ...speaker, person: 'person:mara-ilves' })).toBe(false)
  expect(isUnnamed({ ...speaker, name: 'the harbour master' })).toBe(false)
})
