import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { indexParts, PartsError } from '../../src/parts/index-parts.ts'
import { readPlaces } from '../../src/parts/read-places.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-parts-'))
const line = (path: string) =>
  `${JSON.stringify({ schemaVersion: 1, type: 'failure', path, reason: 'binary', message: '“ü”' })}\n`
const part = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
async function pathsIn(parts: string[]): Promise<string[]> {
  const paths: string[] = []
  for await (const { path } of readPlaces(parts, await indexParts(parts))) paths.push(path)
  return paths
}

test('lines come in the order of their paths by code unit, wherever they are', async () => {
  const parts = [
    part('1', line('b') + line('ü')),
    part('2', ''),
    part('3', `${line('a/Z')}\n${line('a/a')}${line('B')}`),
  ]
  expect(await pathsIn(parts)).toEqual(['B', 'a/Z', 'a/a', 'b', 'ü'])
  expect(await pathsIn(parts.toReversed())).toEqual(['B', 'a/Z', 'a/a', 'b', 'ü'])
})

test('there may be more parts than a process may have open', async () => {
  const parts = Array.from({ length: 1500 }, (_, index) =>
    part(`many-${index}`, line(String(index + 10_000))),
  )
  const paths = await pathsIn(parts)
  expect(paths).toHaveLength(1500)
  expect(paths).toEqual([...paths].sort())
})

test('what is there twice, cut off or no file is told with its file and line', async () => {
  const good = part('good', line('a') + line('b'))
  const messages = async (text: string) => {
    const bad = part('bad', text)
    return indexParts([good, bad]).catch((error: PartsError) => error.message.replaceAll(`${folder}/`, ''))
  }
  expect(await messages(line('c') + line('b'))).toBe('bad:2: b is there a second time, after good:2')
  expect(await messages(`${line('c')}\n${line('d').slice(0, 40)}`)).toBe(
    'bad:3: is cut off or damaged; make this part again',
  )
  await expect(indexParts([join(folder, 'missing')])).rejects.toThrow(`${folder}/missing: no such file`)
  await expect(indexParts([folder])).rejects.toThrow(`${folder}: could not be read (EISDIR)`)
})

test('a part that changes under the eyes of the reader is no part', async () => {
  const parts = [part('changing', line('a') + line('b'))]
  const places = await indexParts(parts)
  part('changing', line('c') + line('d'))
  await expect(async () => {
    for await (const _ of readPlaces(parts, places));
  }).rejects.toThrow(PartsError)
})
