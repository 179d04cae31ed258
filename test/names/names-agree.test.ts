import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesAgree } from '../../src/names/names-agree.ts'
import { parseName } from '../../src/names/parse-name.ts'

const agree = (a: string, b: string) => namesAgree(parseName(a), parseName(b))

describe('namesAgree', () => {
  it.each([
    ['Anna Weil', 'Anna Maria Weil'],
    ['A. Weil', 'Anna Maria Weil'],
    ['A. M. Weil', 'Anna Maria Weil'],
    ['De Marco', 'Lia De Marco'],
    ['Maria Ruiz', 'Maria Ruiz Ortega'],
    ['Bob Dell', 'Robert Dell'],
    ['Aleksandr Orlov', 'Alexander Orlov'],
    ['Jonas Weil', 'Jonas Weil Jr.'],
    ['Weil', 'Anna Weil'],
    ['Halmos Zoltan', 'Zoltan Halmos'],
    ['Jonas Weil Jr.', 'J. Weil Jr.'],
    ['Anna Berta Weil', 'Anna Maria Berta Weil'],
    ['Anna Clara Weil', 'Anna Berta Clara Dora Weil'],
    ['A. Maria Ruiz', 'Anna Maria Ruiz Ortega'],
    ['Ruiz', 'Maria Ruiz Ortega'],
    ['Kim Yo-rin', 'Kim Yo Rin'],
    ['Kim Yorin', 'Kim Yo Rin'],
    ['Anton Volkovich', 'Anton Wolkovich'],
    ['Volkovich', 'Anton Wolkovich'],
    ['Mohammed Weil', 'Mohamed Weil'],
  ])('finds one person in %s and %s', (a, b) => {
    expect(agree(a, b)).toBe(true)
  })

  it.each([
    ['Anna Weil', 'Julia Weil'],
    ['Thomas James', 'James Thomas'],
    ['Anna Weil', 'Anna Moor'],
    ['Anna B. Weil', 'Anna C. Weil'],
    ['Jonas Weil Sr.', 'Jonas Weil Jr.'],
    ['J. Weil', 'J. Moor'],
    ['Anna W.', 'Anna Weil'],
    ['Daniel Weil', 'Daniela Weil'],
    ['Ivan Petrov', 'Ivan Petrova'],
    ['', 'Anna Weil'],
    ['M. Ruiz', 'Maria Ruiz Ortega'],
    ['Anna Clara Weil', 'Anna Maria Berta Weil'],
    ['Anna Weil Berta', 'Anna Maria Weil Clara'],
    ['Anna Weil', 'Weil Berta'],
    ['Halmos Zoltan', 'Zoltan Weil'],
    ['Halmos Zoltan Weil', 'Zoltan Halmos'],
    ['Mario Weil', 'Maria Weil'],
    ['Daniel Weil', 'Danielle Weil'],
    ['W.', 'Anna Weil'],
  ])('finds two people in %s and %s', (a, b) => {
    expect(agree(a, b)).toBe(false)
  })

  it('asks the same both ways', () => {
    const part = fc.constantFrom('Anna', 'A.', 'Maria', 'Weil', 'Weyl', 'De', 'Ruiz', 'Jr.', 'Bob', 'Robert')
    const name = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(' '))
    fc.assert(fc.property(name, name, (a, b) => agree(a, b) === agree(b, a)))
  })
})
