import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeJson } from '../../src/output/safe-json.ts'

test('what a terminal would obey is escaped', () => {
  expect(safeJson('\x1b[2J \x9b2J \u202e \u2028')).toBe('"\\u001b[2J \\u009b2J \\u202e \\u2028"')
})

test('letters stay letters', () => {
  expect(safeJson({ name: 'Łukasz “Åse” 🚂' })).toBe('{"name":"Łukasz “Åse” 🚂"}')
})

test('every value is read back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.constantFrom(0, 2), (value, indent) => {
      const written = safeJson(value, indent)
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(written).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    }),
  )
})
