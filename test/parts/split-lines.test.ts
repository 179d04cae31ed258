import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLines } from '../../src/parts/split-lines.ts'

const path = join(mkdtempSync(join(tmpdir(), 'verbatim-lines-')), 'lines')
async function linesOf(text: string) {
  writeFileSync(path, text)
  const lines: { text: string; start: number }[] = []
  for await (const { bytes, start } of splitLines(path)) lines.push({ text: bytes.toString(), start })
  return lines
}

test('a line ends at a line feed, and nowhere else', async () => {
  expect(await linesOf('a\u2028“b”\r\n\nc')).toEqual([
    { text: 'a\u2028“b”\r', start: 0 },
    { text: '', start: 13 },
    { text: 'c', start: 14 },
  ])
  expect(await linesOf('')).toEqual([])
  expect(await linesOf('a\n')).toEqual([{ text: 'a', start: 0 }])
})

test('a line longer than what is read at a time is one', async () => {
  const long = 'ü'.repeat(400_000)
  const lines = await linesOf(`${long}\n${long}\nend`)
  expect(lines.map(({ text, start }) => [text.length, start])).toEqual([
    [400_000, 0],
    [400_000, 800_001],
    [3, 1_600_002],
  ])
})

test('put together with line feeds, the lines are the file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', 'ö', '\n', '\r', '😀') }), async (text) => {
      const lines = await linesOf(text)
      const all = Buffer.from(text)
      for (const line of lines) {
        const bytes = Buffer.from(line.text)
        expect(all.subarray(line.start, line.start + bytes.length)).toEqual(bytes)
      }
      expect(lines.map((line) => `${line.text}\n`).join('')).toBe(/[^\n]$/.test(text) ? `${text}\n` : text)
    }),
    { numRuns: 50 },
  )
})
