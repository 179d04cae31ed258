import { expect, it } from 'vitest'
import { analyzeDocument } from '../../src/analyze.ts'
import { LAYOUTS } from './layouts.ts'

it.each(LAYOUTS)('%s', (_, text, ...expected) => {
  const { quotes } = analyzeDocument({ path: 'a.txt', text, encoding: 'utf-8', warnings: [] })
  const shown = quotes
    .filter(({ kind }) => kind === 'direct')
    .map(({ speaker, content }) => `${speaker?.name ?? '?'}: ${content}`)
  expect(shown).toEqual(expected)
})
