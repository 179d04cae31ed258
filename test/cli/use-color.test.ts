import { expect, test } from 'vitest'
import { useColor } from '../../src/cli/use-color.ts'

test.each([
  ['a terminal', undefined, {}, true, true],
  ['a pipe', undefined, {}, false, false],
  ['a terminal that can do nothing', undefined, { TERM: 'dumb' }, true, false],
  ['NO_COLOR', undefined, { NO_COLOR: '1' }, true, false],
  ['an empty NO_COLOR, which counts as unset', undefined, { NO_COLOR: '' }, true, true],
  ['FORCE_COLOR in a pipe', undefined, { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR against NO_COLOR', undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0', undefined, { FORCE_COLOR: '0' }, true, false],
  ['--color against NO_COLOR', true, { NO_COLOR: '1' }, false, true],
  ['--no-color against FORCE_COLOR', false, { FORCE_COLOR: '1' }, true, false],
] as const)('%s', (_, flag, env, terminal, color) => {
  expect(useColor(flag, env, terminal)).toBe(color)
})
