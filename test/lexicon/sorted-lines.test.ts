import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SortedLines } from '../../src/lexicon/sorted-lines.ts'

describe('SortedLines', () => {
  it('has what it was given and nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/)),
        fc.stringMatching(/^[a-z]{0,4}$/),
        (words, other) => {
          const lines = new SortedLines(
            [...words]
              .sort()
              .map((word) => `${word}\n`)
              .join(''),
          )
          for (const word of words) expect(lines.has(word)).toBe(true)
          expect(lines.has(other)).toBe(words.includes(other))
        },
      ),
    )
  })
})
