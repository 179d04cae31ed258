import { expect, it } from 'vitest'
import { analyzeDocument } from '../../src/analyze.ts'
import { documentOf } from '../stages.ts'
import { LAYOUTS } from './layouts.ts'

it.each(LAYOUTS)('%s', (_, text, ...expected) => {
  const { quotes } = analyzeDocument(documentOf(text))
  const shown = quotes
    .filter(({ kind }) => kind === 'direct')
    .map(({ speaker, content }) => `${speaker?.name ?? '?'}: ${content}`)
  expect(shown).toEqual(expected)
})
