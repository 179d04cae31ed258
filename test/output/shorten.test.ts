import { expect, test } from 'vitest'
import { shorten } from '../../src/output/shorten.ts'
import { pipe, terminal } from './sample.ts'

const nouns = ['person', 'people'] as const

test('a long list says how many more there are and which flag shows them', () => {
  expect(shorten([1, 2, 3], 2, nouns, terminal)).toEqual({ shown: [1, 2], more: '… 1 more person: --all' })
  expect(shorten([1, 2, 3], 1, nouns, terminal).more).toBe('… 2 more people: --all')
})

test('a list that fits is whole, and so is any list that was asked for or goes into a pipe', () => {
  expect(shorten([1, 2], 2, nouns, terminal).more).toBeNull()
  expect(shorten([1, 2, 3], 2, nouns, { ...terminal, all: true }).shown).toHaveLength(3)
  expect(shorten([1, 2, 3], 2, nouns, pipe).shown).toHaveLength(3)
})
