import { expect, test } from 'vitest'
import { withoutTitle } from '../../src/names/without-title.ts'

test.each([
  ['Mrs. Dell', 'Dell'],
  ['Sen. Mara Ilves', 'Mara Ilves'],
  ['Mara Ilves', 'Mara Ilves'],
  ['Mrs. Mayor', 'Mrs. Mayor'],
])('%s is %s without a title', (name, bare) => {
  expect(withoutTitle(name)).toBe(bare)
})
