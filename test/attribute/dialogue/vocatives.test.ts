import { expect, test } from 'vitest'
import { vocatives } from '../../../src/attribute/dialogue/vocatives.ts'
import { narrated } from '../narrated.ts'

const called = (words: string): string[] =>
  [
    ...vocatives(narrated(`Mara Ilves and Tomas Brandt came. “${words}” she said.`).document).values(),
  ].flatMap((sources) => sources.map(({ name }) => name))

test.each([
  ['Tomas, you are late,'],
  ['Oh, Tomas, you are late,'],
  ['My dear Mr. Brandt, you are late,'],
  ['You are late, Tomas,'],
  ['Well, Tomas, here I am.'],
  ['Thank you, Tomas.'],
  ['Tomas!'],
  ['What gentleman, Tomas?'],
  ['Did I not tell you, Tomas, that it would rain?'],
])('“%s” is said to him', (words) => {
  expect(called(words)).toEqual(['Tomas Brandt'])
})

test.each([
  ['Tomas is late,'],
  ['We asked the mayor, Tomas Brandt.'],
  ['Tomas, who is late, has no boots,'],
  ['It was Tomas.'],
  ['Tomas.'],
  ['My uncle, Tomas Brandt, was late,'],
  ['I told Tomas, and he laughed,'],
])('“%s” is said of him', (words) => {
  expect(called(words)).toEqual([])
})
