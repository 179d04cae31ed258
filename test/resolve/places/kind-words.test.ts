import { expect, test } from 'vitest'
import { ownKind, statedKind } from '../../../src/resolve/places/kind-words.ts'
import { mentioned } from '../resolved.ts'

test.each([
  ['The <Orna Bridge> fell.', 'facility'],
  ['On <Lake Orna> it rained.', 'physical'],
  ['The <Bridge of Lake Orna> fell.', null],
  ['The village of <Orna> slept.', null],
  ['In the <Village> it rained.', null],
] as const)('“%s” holds a %s', (text, kind) => {
  expect(ownKind(mentioned(text), 0)).toBe(kind)
})

test.each([
  ['The village of <Orna> slept.', 'city'],
  ['The village of <Orna Bridge> slept.', 'facility'],
  ['The <Orna> region slept.', 'region'],
  ['<Orna>, a village, slept.', 'city'],
  ['<Orna>, a small fishing village, slept.', 'city'],
  ['<Orna>, the old 300 strong village, slept.', 'city'],
] as const)('“%s” states a %s', (text, kind) => {
  expect(statedKind(mentioned(text), 0)).toBe(kind)
})

test.each([
  'People of <Orna> slept.',
  'The village <Orna> slept.',
  '<Orna>, a school, slept.',
  '<Orna>, villages',
  '<Orna> in a village slept.',
  '<Orna>, her village, slept.',
  '<Orna>, another village, slept.',
  '<Orna>, a big old long lost sad village, slept.',
  '<Orna>, a place with a village, slept.',
  '<Orna>, a',
  '<Orna>,',
  '<Orna>',
])('“%s” states nothing', (text) => {
  expect(statedKind(mentioned(text), 0)).toBeNull()
})
