import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { compiledModules } from '../../src/cli/compiled-modules.ts'

function folderOf(modules: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-compiled-'))
  for (const [name, code] of Object.entries(modules)) writeFileSync(join(folder, name), code)
  return folder
}

const modulesIn = (folder: string) => compiledModules(pathToFileURL(`${folder}/`))

test('a module is given what it requires of its own folder and of Node.js, each made once', () => {
  const folder = folderOf({
    'main.cjs': `exports.list = require('./list.cjs'); exports.again = require('./list.cjs'); exports.sep = require('node:path').sep`,
    'list.cjs': 'module.exports = [__filename]',
  })
  const { list, again, sep } = modulesIn(folder).load('./main.cjs') as Record<string, unknown>
  expect(list).toEqual([join(folder, 'list.cjs')])
  expect(again).toBe(list)
  expect(['/', '\\']).toContain(sep)
})

test('modules that need each other see what is there so far', () => {
  const folder = folderOf({
    'a.cjs': `exports.before = 1; exports.seen = require('./b.cjs').seen; exports.after = 1`,
    'b.cjs': `exports.seen = Object.keys(require('./a.cjs'))`,
  })
  expect(modulesIn(folder).load('./a.cjs')).toEqual({ before: 1, seen: ['before'], after: 1 })
})

test('what V8 compiled is kept beside each module, and taken for the same answers', () => {
  const folder = folderOf({ 'a.cjs': 'exports.answer = () => 42' })
  const answer = () => (modulesIn(folder).load('./a.cjs') as { answer: () => number }).answer()
  const first = modulesIn(folder)
  first.load('./a.cjs')
  first.keep()
  expect(readdirSync(folder)).toEqual(['a.cjs', 'a.cjs.compiled'])
  expect(answer()).toBe(42)
  writeFileSync(join(folder, 'a.cjs.compiled'), 'of no use')
  expect(answer()).toBe(42)
})
