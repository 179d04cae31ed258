import { expect, test } from 'vitest'
import { LABELS, Lattice } from '../../src/mentions/semi-markov.ts'

const person = LABELS.indexOf('person')
const place = LABELS.indexOf('place')

function lattice(): Lattice {
  const two = new Lattice(2)
  for (const i of [0, 1]) two.scores[two.at(i, i + 1, 0)] = 0
  two.scores[two.at(0, 2, person)] = 2
  two.scores[two.at(1, 2, place)] = 1
  return two
}

test('the best division is the one of the highest sum', () => {
  expect(
    lattice()
      .best()
      .map(({ from, to, label }) => [from, to, label]),
  ).toEqual([[0, 2, person]])
  const other = lattice()
  other.scores[other.at(0, 1, place)] = 1.5
  expect(other.best().map(({ from, to, label }) => [from, to, label])).toEqual([
    [0, 1, place],
    [1, 2, place],
  ])
})

test('probabilities are those of all divisions counted one by one', () => {
  const two = lattice()
  // Divisions: none none (0), none place (1), person (2).
  const sum = 1 + Math.E + Math.E ** 2
  expect(two.sumUp()).toBeCloseTo(Math.log(sum))
  expect(two.probability(0, 2, person)).toBeCloseTo(Math.E ** 2 / sum)
  expect(two.probability(0, 1, 0)).toBeCloseTo((1 + Math.E) / sum)
})
