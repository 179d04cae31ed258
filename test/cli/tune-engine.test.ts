import { setFlagsFromString } from 'node:v8'
import { afterEach, expect, test, vi } from 'vitest'
import { tuneEngine } from '../../src/cli/tune-engine.ts'

vi.mock('node:v8', () => ({ setFlagsFromString: vi.fn() }))

afterEach(() => void vi.mocked(setFlagsFromString).mockClear())

test('the engine of Node.js 20 is told when to compile', () => {
  tuneEngine('11.3.244.8-node.30')
  expect(vi.mocked(setFlagsFromString).mock.calls.map(([flag]) => flag.replace(/=.*/, ''))).toEqual([
    '--interrupt-budget',
    '--no-regexp-tier-up',
  ])
})

test('an engine that nobody has measured is left as it is', () => {
  tuneEngine('12.4.254.21-node.33')
  expect(setFlagsFromString).not.toHaveBeenCalled()
})
