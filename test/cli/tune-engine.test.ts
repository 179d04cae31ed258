import { setFlagsFromString } from 'node:v8'
import { afterEach, expect, test, vi } from 'vitest'
import { tuneEngine } from '../../src/cli/tune-engine.ts'

vi.mock('node:v8', () => ({ setFlagsFromString: vi.fn() }))

afterEach(() => void vi.mocked(setFlagsFromString).mockClear())

test('the engine of Node.js 20 is told to wait', () => {
  tuneEngine('11.3.244.8-node.30')
  expect(setFlagsFromString).toHaveBeenCalledOnce()
})

test('an engine that nobody has measured is left as it is', () => {
  tuneEngine('12.4.254.21-node.33')
  expect(setFlagsFromString).not.toHaveBeenCalled()
})
