/** What becomes of a run of which a thread dies; the threads here run a module of our own, which dies on demand. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { analyzeInPool } from '../../src/pool/analyze-in-pool.ts'
import type { Found } from '../../src/reader/found.ts'

const worker = join(mkdtempSync(join(tmpdir(), 'verbatim-pool-')), 'worker.mjs')
writeFileSync(
  worker,
  `export default async ({ input: { path } }) => {
     if (path.startsWith('dies')) setTimeout(() => { throw new Error('dead') })
     if (path.startsWith('dies') || path.startsWith('hangs')) await new Promise(() => setInterval(() => {}, 1000))
     if (path.startsWith('faulty')) return { line: { type: 'failure', path }, fault: new Error('wrong') }
     return { line: { type: 'document', path } }
   }`,
)
const inputs = (...paths: string[]): Found[] =>
  paths.map((path) => ({ ok: true, input: { kind: 'file', path } }))

async function run(found: readonly Found[], signal?: AbortSignal) {
  const lines: string[] = []
  for await (const { line, fault } of analyzeInPool(found, pathToFileURL(worker), 2, {}, signal)) {
    lines.push(`${line.type} ${line.path}${fault === undefined ? '' : ` (${fault})`}`)
  }
  return lines
}

test('a thread that dies takes one file with it; the others go on in a new one', async () => {
  expect(await run(inputs('a', 'dies 1', 'b', 'dies 2', 'dies 3', 'c'))).toEqual([
    'document a',
    'failure dies 1 (Error: dead)',
    'document b',
    'failure dies 2 (Error: dead)',
    'failure dies 3 (Error: dead)',
    'document c',
  ])
})

test('what was thrown in a thread is told here', async () => {
  expect(await run(inputs('faulty', 'a'))).toEqual(['failure faulty (Error: wrong)', 'document a'])
})

test('what was not found keeps its place', async () => {
  const missing: Found = { ok: false, failure: { path: 'missing', reason: 'not-found', message: '' } }
  expect(await run([...inputs('a'), missing, ...inputs('b')])).toEqual([
    'document a',
    'failure missing',
    'document b',
  ])
})

test('a signal ends the threads in the middle of their work, and is no fault', async () => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 200)
  expect(await run(inputs('a', 'hangs', 'hangs', 'b'), controller.signal)).toEqual(['document a'])
})
