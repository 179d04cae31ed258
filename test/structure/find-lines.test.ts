import { describe, expect, it } from 'vitest'
import { findLines } from '../../src/structure/find-lines.ts'

describe('findLines', () => {
  it('counts line breaks, whatever they are, and trims white space of all kinds', () => {
    const text = 'a\r\n\r\n \u00a0b\u200b\nc\u2029d\fe'
    expect(findLines(text)).toEqual([
      { start: 0, end: 1, breaks: 0, indent: 0 },
      { start: 7, end: 8, breaks: 2, indent: 2 },
      { start: 10, end: 11, breaks: 1, indent: 0 },
      { start: 12, end: 13, breaks: 2, indent: 0 },
      { start: 14, end: 15, breaks: 1, indent: 0 },
    ])
  })
})
