import { expect, test } from 'vitest'
import { discourse, type Occurrence, salienceByPerson } from '../../../src/resolve/references/salience.ts'

const [ILVES, WEIL] = [0, 1]
const named = (person: number, sentence: number, more: Partial<Occurrence> = {}): Occurrence => ({
  person,
  sentence,
  from: 0,
  to: 1,
  use: 'subject',
  as: 'name',
  quoted: false,
  speaks: false,
  ...more,
})

/** How much Ilves is on the reader's mind in the sentence, in Weil's measure. */
function ilvesToWeil(sentence: number, ...occurrences: Occurrence[]): number {
  const memory = discourse(() => 1)
  for (const occurrence of occurrences) memory.add(occurrence)
  const onMind = salienceByPerson(memory, sentence)
  return onMind.get(ILVES)! / onMind.get(WEIL)!
}

test.each<[why: string, Partial<Occurrence>]>([
  ['an object', { use: 'object' }],
  ['an oblique', { use: 'oblique' }],
  ['a possessive', { use: 'possessive' }],
  ['a pronoun', { as: 'pronoun' }],
  ['a role', { as: 'nominal' }],
  ['a name in quotation marks', { quoted: true }],
  ['a name one sentence before', { sentence: 0 }],
])('a subject by name is more on the mind than %s', (_, other) => {
  expect(ilvesToWeil(1, named(ILVES, 1), named(WEIL, 1, other))).toBeGreaterThan(1)
})

test('a mention counts for half in the next sentence, and for half again in the one behind that', () => {
  expect(ilvesToWeil(3, named(ILVES, 3), named(WEIL, 2))).toBeCloseTo(2)
  expect(ilvesToWeil(3, named(ILVES, 3), named(WEIL, 1))).toBeCloseTo(4)
})

test('mentions add up', () => {
  expect(ilvesToWeil(1, named(ILVES, 1), named(ILVES, 1), named(WEIL, 1))).toBeCloseTo(2)
})

test('whom the whole text names more often weighs more', () => {
  const memory = discourse((person) => (person === ILVES ? 7 : 1))
  for (const person of [ILVES, WEIL]) memory.add(named(person, 0))
  const onMind = salienceByPerson(memory, 0)
  expect(onMind.get(ILVES)! / onMind.get(WEIL)!).toBeCloseTo(1.45 / 1.15)
})

test('nobody is remembered for more than eight sentences', () => {
  const memory = discourse(() => 1)
  memory.add(named(ILVES, 0))
  expect(salienceByPerson(memory, 8).has(ILVES)).toBe(true)
  expect(salienceByPerson(memory, 9).has(ILVES)).toBe(false)
})

test('the latest is remembered first, and forty-eight at most', () => {
  const memory = discourse(() => 1)
  for (let person = 0; person < 60; person++) memory.add(named(person, 0))
  const people = memory.before(0).map(({ person }) => person)
  expect(people).toHaveLength(48)
  expect([people[0], people.at(-1)]).toEqual([59, 12])
})
