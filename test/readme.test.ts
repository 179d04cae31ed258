import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { makeFolder, readBlocks, runBlock, showAs } from '../scripts/readme/blocks.mjs'

const blocks = readBlocks(readFileSync(new URL('../README.md', import.meta.url), 'utf8'))
const [first, second] = blocks.filter(({ language }) => language === 'sh')
const hasJq = spawnSync('jq', ['--version']).status === 0
const folder = makeFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the first block sets up and runs the main job, the second sets up and passes the tests', () => {
  expect(first?.code).toBe('npm ci && node bin/analyze.js fixtures/articles')
  expect(second?.code).toBe('npm ci && npm test')
})

describe('a block prints what the README shows (npm run readme writes it anew)', () => {
  for (const block of blocks.filter(({ language }) => /^(?:sh|js)$/.test(language))) {
    // The tests do not run the tests.
    if (block === second) continue
    const needsJq = /\bjq\b/.test(block.code)
    test.skipIf(needsJq && !hasJq)(`${block.code}${needsJq ? ' (needs jq)' : ''}`, () => {
      const printed = runBlock(block, folder)
      // Every better rule changes what is shown: it has to be true when it is published, not after each step.
      if (block.shown && process.env.CI) expect(block.shown.text).toBe(showAs(block.shown.text, printed))
    })
  }
})

test('what is left out of a long output is found again by the words after it', () => {
  const shown = 'People  Mentions\nMara Dell  3\n…\nQuotes\n“No,”  a.txt:1\n…'
  const printed =
    'People   Mentions\nMara Dell       4\nIvo Rask        1\n\nPlaces\nOulu 1\nQuotes\n“Yes,”  b.txt:2\n“No,”  a.txt:1\n'
  expect(showAs(shown, printed)).toBe('People   Mentions\nMara Dell       4\n…\nQuotes\n“Yes,”  b.txt:2\n…')
})
