import { expect, test } from 'vitest'
import { count, number } from '../../src/output/count.ts'

test('one is singular, everything else plural', () => {
  expect([0, 1, 2].map((value) => count(value, 'quote'))).toEqual(['no quotes', '1 quote', '2 quotes'])
  expect(count(2, 'person', 'people')).toBe('2 people')
})

test('thousands are grouped', () => {
  expect(number(1234567)).toBe('1,234,567')
})
