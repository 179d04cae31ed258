import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findInputs } from '../../src/reader/find-inputs.ts'

let home: string
let from: string

beforeAll(async () => {
  from = process.cwd()
  home = await mkdtemp(join(tmpdir(), 'verbatim-'))
  await mkdir(join(home, 'articles', 'old'), { recursive: true })
  await mkdir(join(home, 'articles', '.git'))
  await mkdir(join(home, 'outside'))
  await mkdir(join(home, 'empty'))
  for (const name of [
    'articles/b.txt',
    'articles/a.TXT',
    'articles/notes.md',
    'articles/.hidden.txt',
    'articles/.git/c.txt',
    'articles/old/z.txt',
    'articles/[x].txt',
    'outside/far.txt',
  ]) {
    await writeFile(join(home, name), 'Text.')
  }
  await symlink('..', join(home, 'articles', 'loop'))
  await symlink('../outside/far.txt', join(home, 'articles', 'far.txt'))
  await symlink('articles', join(home, 'shortcut'))
  process.chdir(home)
})

afterAll(async () => {
  process.chdir(from)
  await rm(home, { recursive: true })
})

const find = async (...args: string[]) =>
  (await findInputs(args)).map((found) =>
    found.ok ? found.input.path : `${found.failure.path}: ${found.failure.message}`,
  )

describe('findInputs', () => {
  it('lists the text files of a folder by code unit, without hidden files and links', async () => {
    expect(await find('articles')).toEqual([
      'articles/[x].txt',
      'articles/a.TXT',
      'articles/b.txt',
      'articles/old/z.txt',
    ])
  })

  it('follows a link that is named', async () => {
    expect(await find('shortcut/')).toContain('shortcut/b.txt')
  })

  it('reads a named file whatever its ending, and a name with brackets as a name', async () => {
    expect(await find('articles/notes.md', 'articles/[x].txt')).toEqual([
      'articles/notes.md',
      'articles/[x].txt',
    ])
  })

  it('reads the same file once, where it comes first', async () => {
    expect(
      await find('articles/old/z.txt', 'articles', './articles/b.txt', 'articles/far.txt', 'outside'),
    ).toEqual([
      'articles/old/z.txt',
      'articles/[x].txt',
      'articles/a.TXT',
      'articles/b.txt',
      'articles/far.txt',
    ])
  })

  it('expands patterns, sorted, as they were typed', async () => {
    expect(await find('articles/**/*.txt')).toEqual([
      'articles/[x].txt',
      'articles/b.txt',
      'articles/old/z.txt',
    ])
    expect(await find('./articles/b*')).toEqual(['./articles/b.txt'])
    expect(await find(`${home}/outside/*`)).toEqual([`${home}/outside/far.txt`])
  })

  it('says what was meant by a mistyped path', async () => {
    expect(await find('artcles', 'articles/b.tx', 'nonsense-of-a-name')).toEqual([
      'artcles: no such file or folder; did you mean articles?',
      'articles/b.tx: no such file or folder; did you mean articles/b.txt?',
      'nonsense-of-a-name: no such file or folder',
    ])
  })

  it('says so where a folder or a pattern yields nothing', async () => {
    expect(await find('empty', '*.xyz')).toEqual([
      'empty: no *.txt file in this folder',
      '*.xyz: nothing matches this pattern',
    ])
  })

  it('lists the folder one stands in without a prefix', async () => {
    expect((await find('.'))[0]).toBe('articles/[x].txt')
  })

  it('takes a dash for standard input, once', async () => {
    expect(await findInputs(['-', '-'], { stdinName: 'letter' })).toEqual([
      { ok: true, input: { kind: 'stdin', path: 'letter' } },
    ])
  })

  it.runIf(process.getuid?.() !== 0)('reports a folder that may not be opened and goes on', async () => {
    await mkdir('articles/secret', { mode: 0 })
    const found = await find('articles')
    await chmod('articles/secret', 0o755)
    expect(found).toContain('articles/secret: this folder may not be opened; ask for the right to read it')
    expect(found).toContain('articles/b.txt')
  })
})
