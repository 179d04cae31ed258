import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchLines } from '../../src/lexicon/table.ts'

test('a key that begins another is told from it', () => {
  const text = 'ann\tf\nann marie\tf\nanna\tf\nannabel'
  expect(searchLines(text, 'ann')).toBe('f')
  expect(searchLines(text, 'annabel')).toBe('')
  expect(searchLines(text, 'annab')).toBeUndefined()
  expect(searchLines(text, '')).toBeUndefined()
})

test('every line is found and nothing else', () => {
  const key = fc.stringMatching(/^[a-c ]{1,4}$/)
  fc.assert(
    fc.property(fc.uniqueArray(key), key, (keys, other) => {
      const text = keys
        .map((k) => `${k}\t${k}!`)
        .sort()
        .join('\n')
      for (const k of keys) expect(searchLines(text, k)).toBe(`${k}!`)
      expect(searchLines(text, other)).toBe(keys.includes(other) ? `${other}!` : undefined)
    }),
  )
})
