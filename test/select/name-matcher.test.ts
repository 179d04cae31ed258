import { expect, test } from 'vitest'
import { nameMatcher } from '../../src/select/name-matcher.ts'

const ilves = { name: 'Mára Ilves', aliases: ['Ilves'] }

test.each(['Mára Ilves', 'mara ilves', 'ILVES'])(
  '%s is a name or alias, whatever its case and accents',
  (name) => {
    expect(nameMatcher(name)(ilves)).toBe(true)
  },
)

test.each(['Mara', 'Ilve', 'Ilves Mara', ''])('"%s" is none', (name) => {
  expect(nameMatcher(name)(ilves)).toBe(false)
})

test('an article in front does not matter', () => {
  expect(nameMatcher('Harbour Council')({ name: 'the Harbour Council' })).toBe(true)
})
