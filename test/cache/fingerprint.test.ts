import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fingerprint } from '../../src/cache/fingerprint.ts'

test('whatever an answer may come from changes it, and nothing else does', async () => {
  const root = `${mkdtempSync(join(tmpdir(), 'verbatim-package-'))}/`
  for (const folder of ['dist/bundle', 'data', 'docs']) mkdirSync(join(root, folder), { recursive: true })
  const file = (name: string, text: string) => writeFileSync(join(root, name), text)
  file('package.json', '{ "version": "1.0.0" }')
  file('dist/bundle/main.js', 'code')
  file('data/a.weights', 'weights')
  const first = await fingerprint(root)
  file('docs/a.md', 'words about it')
  file('dist/bundle/main.js.compiled', 'what V8 made of it here')
  expect(await fingerprint(root)).toBe(first)

  const seen = new Set([first])
  file('data/a.weights', 'weightz')
  seen.add(await fingerprint(root))
  renameSync(join(root, 'data/a.weights'), join(root, 'data/b.weights'))
  seen.add(await fingerprint(root))
  file('dist/bundle/main.js', 'other code')
  seen.add(await fingerprint(root))
  file('package.json', '{ "version": "1.0.1" }')
  seen.add(await fingerprint(root))
  expect(seen.size).toBe(5)
})
