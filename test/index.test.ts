import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import * as library from '../src/index.ts'

test('the library is these names and no more', () => {
  expect(Object.keys(library).sort()).toEqual([
    'CacheError',
    'IdentitiesError',
    'LexiconError',
    'analyzeEach',
    'analyzeFiles',
    'analyzeText',
    'readIdentities',
    'readLexicon',
    'selectQuotes',
  ])
})

test('the language model is loaded with the first text and not with the library', () => {
  const program = `
    const { createRequire } = await import('node:module')
    const loaded = () => Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('wink'))
    const { analyzeText } = await import(${JSON.stringify(new URL('../dist/bundle/index.js', import.meta.url).href)})
    const before = loaded()
    await analyzeText('It rained all week.')
    console.log(before, loaded())
  `
  const args = ['--input-type=module', '-e', program]
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe('false true\n')
})
