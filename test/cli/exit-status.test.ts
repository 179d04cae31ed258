import { expect, test } from 'vitest'
import { exitStatus, exitStatuses, type Outcome, WRONG_USAGE } from '../../src/cli/exit-status.ts'

const cases: readonly [string, number, Partial<Outcome>][] = [
  ['every file analysed', 0, { analysed: 3 }],
  ['one of three failed', 1, { analysed: 2, failed: ['binary'] }],
  ['one of three was not there', 1, { analysed: 2, failed: ['not-found'] }],
  ['the only file is a PDF', 1, { failed: ['binary'] }],
  ['the only file is not there', 2, { failed: ['not-found'] }],
  ['the folder is empty', 2, {}],
  ['no file falls to this share', 0, { others: 3 }],
  ['all that falls to this share is not there', 1, { failed: ['not-found'], others: 3 }],
  ['Ctrl-C before the first file', 130, { interrupted: true }],
  ['Ctrl-C after failures', 130, { interrupted: true, analysed: 2, failed: ['binary'] }],
]

test.each(cases)('%s: %d', (_, status, outcome) => {
  expect(exitStatus({ interrupted: false, analysed: 0, failed: [], others: 0, ...outcome })).toBe(status)
})

test('every status of the table is reached, and no other', () => {
  const reached = new Set(cases.map(([, status]) => status))
  expect([...reached].sort()).toEqual(exitStatuses.map(({ status }) => status).sort())
  expect(reached).toContain(WRONG_USAGE)
})
