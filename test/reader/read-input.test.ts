import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readInput } from '../../src/reader/read-input.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'))
  await writeFile(join(folder, 'a.txt'), '\ufeffThe café is open.')
  await writeFile(join(folder, 'empty.txt'), '')
  await writeFile(join(folder, 'scan.txt'), '%PDF-1.4')
})

afterAll(() => rm(folder, { recursive: true }))

const read = (name: string, encoding?: string) =>
  readInput({ kind: 'file', path: join(folder, name) }, encoding === undefined ? {} : { encoding })

describe('readInput', () => {
  it('gives the text without byte order mark, its path and its encoding', async () => {
    expect(await read('a.txt')).toEqual({
      ok: true,
      document: { path: join(folder, 'a.txt'), text: 'The café is open.', encoding: 'utf-8', warnings: [] },
    })
  })

  it('reads an empty file as an empty text', async () => {
    expect(await read('empty.txt')).toMatchObject({ ok: true, document: { text: '' } })
  })

  it.each([
    ['scan.txt', 'binary', /^looks like a PDF; convert it to text first \(pdftotext .*scan\.txt\)$/],
    ['gone.txt', 'not-found', /moved or deleted/],
    ['.', 'unreadable', /folder/],
  ])('gives the failure of %s as a value', async (name, reason, message) => {
    const result = await read(name)
    expect(result).toMatchObject({ ok: false, failure: { reason } })
    expect(!result.ok && result.failure.message).toMatch(message)
  })

  it('throws only where the encoding is none, for that is wrong for every file', async () => {
    await expect(read('a.txt', 'utf-9')).rejects.toThrow('unknown encoding utf-9')
  })
})
