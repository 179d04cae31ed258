import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { analyzeEach, analyzeFiles, analyzeText } from '../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-library-'))
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const one = file('one.txt', 'He said: "We will not leave before the bridge is open again."\n')
const two = file('two.txt', 'It rained all week.\n')
const scan = file('scan.txt', '%PDF-1.4')

test('a text is analysed as it is, without a file', async () => {
  const report = await analyzeText('He said: "We will not leave before the bridge is open again."')
  expect(report.quotes.map(({ content }) => content)).toEqual([
    'We will not leave before the bridge is open again.',
  ])
  expect([report.path, report.quotes[0]!.document]).toEqual(['text', 'text'])
  expect((await analyzeText('', { path: 'letter' })).path).toBe('letter')
})

test('files come back as one report, and what could not be read beside it', async () => {
  const report = await analyzeFiles([one, scan, two])
  expect(report.documents.map(({ path }) => path)).toEqual([one, two])
  expect(report.quotes).toHaveLength(1)
  expect(report.failures).toMatchObject([{ path: scan, reason: 'binary' }])
})

test('one after the other they come in the order given, each as soon as it is ready', async () => {
  const lines = analyzeEach([two, scan, one])
  const first = await lines.next()
  expect(first.value).toMatchObject({ type: 'document', path: two })
  const rest: string[] = []
  for await (const { type, path } of lines) rest.push(`${type} ${path}`)
  expect(rest).toEqual([`failure ${scan}`, `document ${one}`])
})

test('a signal stops it between two files', async () => {
  const controller = new AbortController()
  const seen: string[] = []
  for await (const { path } of analyzeEach([one, two], { signal: controller.signal })) {
    seen.push(path)
    controller.abort()
  }
  expect(seen).toEqual([one])
})
