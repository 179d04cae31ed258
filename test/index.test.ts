import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import * as library from '../src/index.ts'

test('the library is these names and no more', () => {
  expect(Object.keys(library).sort()).toEqual(['analyzeEach', 'analyzeFiles', 'analyzeText'])
})

test('importing it loads neither the language model nor the gazetteers', () => {
  const program = `
    await import(${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)})
    const { createRequire } = await import('node:module')
    const loaded = Object.keys(createRequire(import.meta.url).cache)
    console.log(loaded.filter((path) => path.includes('wink')).length, process.memoryUsage().heapUsed < 3e7)
  `
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })).toBe(
    '0 true\n',
  )
})
