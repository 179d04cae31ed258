import { expect, test } from 'vitest'
import { failureSummary } from '../../src/cli/failure-summary.ts'

test.each([
  [2, 40, '2 of 40 files could not be read; the other 38 are reported'],
  [1, 2, '1 of 2 files could not be read; the other one is reported'],
  [3, 3, 'none of the 3 files could be read'],
])('%d of %d', (failed, total, line) => {
  expect(failureSummary(failed, total)).toBe(line)
})
