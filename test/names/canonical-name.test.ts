import { expect, test } from 'vitest'
import { canonicalName } from '../../src/names/canonical-name.ts'

test.each([
  [
    'the commonest form in full',
    [
      ['Weil', 9],
      ['Anna Weil', 3],
      ['Anna Maria Weil', 1],
    ],
    'Anna Weil',
  ],
  [
    'a given name before its initial',
    [
      ['A. Weil', 3],
      ['Anna Weil', 1],
    ],
    'Anna Weil',
  ],
  [
    'the longest of two as common',
    [
      ['Anna Weil', 2],
      ['Anna Maria Weil', 2],
    ],
    'Anna Maria Weil',
  ],
  [
    'no patronymic without the family name',
    [
      ['Ivan Petrovich', 9],
      ['Ivan Petrovich Orlov', 1],
    ],
    'Ivan Petrovich Orlov',
  ],
  [
    'nor one as it was spelt once',
    [
      ['Ivan Petrovitch', 9],
      ['Ivan Petrovitch Orlov', 1],
    ],
    'Ivan Petrovitch Orlov',
  ],
  [
    'nor a woman’s',
    [
      ['Vera Nikitishna', 4],
      ['Vera Nikitishna Orlova', 1],
    ],
    'Vera Nikitishna Orlova',
  ],
  [
    'a family name that looks like one',
    [
      ['Mira Petrovich', 3],
      ['Mira Ana Petrovich', 1],
    ],
    'Mira Petrovich',
  ],
] as const)('%s', (_, forms, name) => {
  expect(canonicalName(forms.map(([text, count]) => ({ text, count })))).toBe(name)
})
