import { expect, test } from 'vitest'
import { count, number } from '../../src/output/count.ts'

test('one is singular, everything else plural', () => {
  expect([0, 1, 2].map((value) => count(value, 'quote'))).toEqual(['no quotes', '1 quote', '2 quotes'])
  expect(count(2, 'person', 'people')).toBe('2 people')
})

test('thousands are grouped', () => {
  expect([0, 999, 1000, 45678, 1234567].map(number)).toEqual(['0', '999', '1,000', '45,678', '1,234,567'])
})
