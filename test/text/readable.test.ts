import { describe, expect, it } from 'vitest'
import { readable } from '../../src/text/readable.ts'

describe('readable', () => {
  const text = 'the govern-ment and  its\nminis-ters'
  const hyphens = [
    { start: 10, end: 11 },
    { start: 30, end: 31 },
  ]

  it('leaves hyphens out and folds white space', () => {
    expect(readable(text, { start: 0, end: text.length }, hyphens)).toBe('the government and its ministers')
  })

  it('begins and ends anywhere', () => {
    expect(readable(text, { start: 10, end: 29 }, hyphens)).toBe('ment and its mini')
    expect(readable(text, { start: 11, end: 15 }, hyphens)).toBe('ment')
  })
})
