import { expect, test } from 'vitest'
import { agree } from '../../src/mentions/agree.ts'

const PERSON = 1
const PLACE = 2

test('a name that is surely a person elsewhere is no place here', () => {
  const labels = agree([
    { key: 'brandt', probabilities: [0, 0.97, 0.03, 0, 0] },
    { key: 'brandt', probabilities: [0, 0.95, 0.05, 0, 0] },
    { key: 'brandt', probabilities: [0, 0.4, 0.6, 0, 0] },
    { key: 'hallen', probabilities: [0, 0.4, 0.6, 0, 0] },
  ])
  expect(labels).toEqual([PERSON, PERSON, PERSON, PLACE])
})

test('a sure meaning stands against the others', () => {
  const labels = agree([
    { key: 'jordan', probabilities: [0, 0.9, 0.1, 0, 0] },
    { key: 'jordan', probabilities: [0, 0.001, 0.999, 0, 0] },
  ])
  expect(labels).toEqual([PERSON, PLACE])
})

test('whoever was called by a full name may be called by a part of it', () => {
  const single = { key: 'weil', probabilities: [0.5, 0.25, 0, 0.25, 0] }
  const full = { key: 'jonas weil', probabilities: [0, 0.95, 0.05, 0, 0] }
  expect(agree([full, single])[1]).toBe(PERSON)
  expect(agree([{ ...full, key: 'jonas brandt' }, single])[1]).toBe(0)
})
