import { expect, test } from 'vitest'
import { readPeople } from '../../../src/resolve/people/read-people.ts'
import { mentioned } from '../resolved.ts'

test.each([
  ['The {Dells} and {Tom Dell} left.', ['Tom Dell']],
  ['The {Nesses} and {Tom Ness} left.', ['Tom Ness']],
  ['The {Dells} and {Mr. |Dell} left.', ['Dell']],
  ['{Tom Dell} and {Dells} left.', ['Tom Dell', 'Dells']],
  ['{Dells} and {Tom Dell} left.', ['Dells', 'Tom Dell']],
  ['The {Moors} and {Tom Dell} left.', ['Moors', 'Tom Dell']],
  ['The {Dellu} and {Tom Dell} left.', ['Dellu', 'Tom Dell']],
  ['The {Dells} and {Tom Dells} left, and {Ana Dell}.', ['Dells', 'Tom Dells', 'Ana Dell']],
  ['The {Tom Dells} and {Ana Dell} left.', ['Tom Dells', 'Ana Dell']],
])('a family is no person: “%s”', (text, names) => {
  expect(readPeople(mentioned(text)).map((person) => person.text)).toEqual(names)
})

test.each([
  ['{Mr. |Dell} left.', 'male'],
  ['{Lady |Dell} left.', 'female'],
  ['Her husband {Robin} left.', 'male'],
  ['Her husband, {Robin}, left.', 'male'],
  ['Her husband met {Robin}.', null],
  ['Her husband was {Mayor |Robin}.', null],
  ['{Robin} left.', null],
] as const)('the word in front says whether it is a woman: “%s”', (text, gender) => {
  expect(readPeople(mentioned(text))[0]!.gender).toBe(gender)
})

test.each([
  ['{Mrs. |Dell} left.', 'mrs'],
  ['{Miss |Dell} left.', 'miss'],
  ['A miss {Dell} left.', 'miss'],
  ['{Ms. |Dell} left.', null],
  ['They saw {Dell} miss.', null],
] as const)('a married woman is not her daughter: “%s”', (text, form) => {
  expect(readPeople(mentioned(text))[0]!.form).toBe(form)
})
