import { expect, test } from 'vitest'
import { fold } from '../../src/lexicon/fold.ts'

test.each([
  ['Łódź', 'lodz'],
  ['LODZ', 'lodz'],
  ['St. Gallen', 'st gallen'],
  ['Côte d’Azur', 'cote dazur'],
  ['Port-au-Prince', 'port au prince'],
  ['U.K.', 'uk'],
  ['', ''],
])('%s is kept as %s', (name, folded) => {
  expect(fold(name)).toBe(folded)
})
