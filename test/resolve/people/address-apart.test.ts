import { expect, test } from 'vitest'
import { namesOf, resolved } from '../resolved.ts'

test.each([
  [
    'of one family name',
    '{Mr. |Dell} met {Mrs. |Dell}. {Mrs. |Dell} left.',
    ['Mr. Dell', 'Mrs. Dell', 'Mrs. Dell'],
  ],
  ['beside somebody of that name in full', '{Anna Dell} spoke. {Mr. |Dell} left.', ['Anna Dell', 'Mr. Dell']],
  [
    'by the title that is used most',
    '{Lord |Dell} met {Lady |Dell}. {Colonel |Dell} sat. {Colonel |Dell} left.',
    ['Colonel Dell', 'Lady Dell', 'Colonel Dell', 'Colonel Dell'],
  ],
])('people are addressed apart %s', (_, text, names) => {
  expect(namesOf(resolved(text))).toEqual(names)
})

test('nobody else’s name is as good without a title, which is no alias either', () => {
  expect(resolved('{Mrs. |Dell} met {Tom Weil}.').entities).toMatchObject([
    { name: 'Dell', aliases: [] },
    { name: 'Tom Weil', aliases: [] },
  ])
})

test('the name alone is still an alias', () => {
  expect(resolved('{Mr. |Dell} met {Mrs. |Dell}.').entities).toMatchObject([
    { name: 'Mr. Dell', aliases: ['Dell'] },
    { name: 'Mrs. Dell', aliases: ['Dell'] },
  ])
})
