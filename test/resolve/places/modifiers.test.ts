import { expect, test } from 'vitest'
import { baseName } from '../../../src/resolve/places/modifiers.ts'

test.each([
  ['Western Ornavia', 'Ornavia'],
  ['Far North Ornavia', 'Ornavia'],
  ['Hallen East', 'Hallen'],
  ['Hallen’s Penn Park', 'Hallen'],
] as const)('%s is in %s', (text, base) => {
  expect(baseName(text)).toBe(base)
})

test.each(['Ornavia', 'North', 'Hallen’s', ''])('“%s” is no part of anything', (text) => {
  expect(baseName(text)).toBeNull()
})
