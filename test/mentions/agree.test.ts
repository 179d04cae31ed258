import { expect, test } from 'vitest'
import { agree } from '../../src/mentions/agree.ts'

const PERSON = 1
const PLACE = 2
const ORGANIZATION = 3

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

test('a company may be called by the words before its legal form', () => {
  const single = { key: 'weil', probabilities: [0, 0.94, 0, 0.05, 0.01] }
  const company = { key: 'weil metals inc.', probabilities: [0, 0.05, 0, 0.95, 0] }
  expect(agree([company, single])[1]).toBe(ORGANIZATION)
  expect(agree([company, { ...company, key: 'weil metals' }])[1]).toBe(ORGANIZATION)
  expect(agree([{ ...company, key: 'weil metals club' }, single])[1]).toBe(PERSON)
  expect(agree([company, { key: 'weil', probabilities: [0, 1, 0, 0, 0] }])[1]).toBe(PERSON)
  expect(agree([company, { key: 'jonas weil', probabilities: [0, 0.95, 0, 0.05, 0] }, single])[2]).toBe(
    PERSON,
  )
})
