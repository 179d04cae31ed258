import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Lines } from '../../src/lexicon/table.ts'

test('a key that begins another is told from it', () => {
  const text = 'ann\tf\nann marie\tf\nanna\tf\nannabel'
  const lines = new Lines(Buffer.from(text))
  expect(lines.get('ann')).toBe('f')
  expect(lines.get('annabel')).toBe('')
  expect(lines.get('annab')).toBeUndefined()
  expect(lines.get('')).toBeUndefined()
})

test('every line is found and nothing else', () => {
  const key = fc.stringMatching(/^[a-cé€ ]{1,4}$/)
  fc.assert(
    fc.property(fc.uniqueArray(key), key, (keys, other) => {
      const text = keys
        .map((k) => `${k}\t${k}!`)
        .sort()
        .join('\n')
      const lines = new Lines(Buffer.from(text))
      for (const k of keys) expect(lines.get(k)).toBe(`${k}!`)
      expect(lines.get(other)).toBe(keys.includes(other) ? `${other}!` : undefined)
    }),
  )
})
