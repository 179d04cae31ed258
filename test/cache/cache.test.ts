import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { type Cache, CacheError, cacheKey, openCache, readEntry, writeEntry } from '../../src/cache/cache.ts'

let cache: Cache
beforeEach(() => {
  cache = { folder: mkdtempSync(join(tmpdir(), 'verbatim-cache-')), program: 'this one' }
})
const files = () =>
  readdirSync(cache.folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))

test('what was kept comes back, and nothing comes back that was not kept', async () => {
  const key = cacheKey(cache, { text: 'a' })
  expect(await readEntry(cache, key)).toBeUndefined()
  await writeEntry(cache, key, { found: ['“Ö”\u2028'] })
  expect(await readEntry(cache, key)).toEqual({ found: ['“Ö”\u2028'] })
  expect(await readEntry(cache, cacheKey(cache, { text: 'b' }))).toBeUndefined()
  expect(
    await readEntry(cache, cacheKey({ ...cache, program: 'a newer one' }, { text: 'a' })),
  ).toBeUndefined()
})

test('an entry that is damaged, wherever, is none, and can be written anew', async () => {
  const key = cacheKey(cache, '')
  const value = { quotes: ['We sail at dawn.'] }
  await writeEntry(cache, key, value)
  const path = join(cache.folder, files()[0]!)
  const whole = readFileSync(path)
  const { length } = whole
  await fc.assert(
    fc.asyncProperty(
      fc.nat(length - 1),
      fc.integer({ min: 1, max: 255 }),
      fc.boolean(),
      async (at, bits, cut) => {
        const damaged = Buffer.from(whole)
        damaged[at] = damaged[at]! ^ bits
        writeFileSync(path, cut ? whole.subarray(0, at) : damaged)
        expect(await readEntry(cache, key)).toBeUndefined()
      },
    ),
  )
  await writeEntry(cache, key, value)
  expect(await readEntry(cache, key)).toEqual(value)
})

test('many who keep the same at once do not hurt each other', async () => {
  const key = cacheKey(cache, '')
  const value = 'x'.repeat(100_000)
  const read = async () => [value, undefined].includes((await readEntry(cache, key)) as string | undefined)
  const all = await Promise.all([
    ...Array.from({ length: 20 }, () => writeEntry(cache, key, value)),
    ...Array.from({ length: 20 }, read),
  ])
  expect(all).not.toContain(false)
  expect(files()).toHaveLength(1)
  expect(await readEntry(cache, key)).toBe(value)
})

test('what cannot be kept leaves nothing behind', async () => {
  const key = cacheKey(cache, '')
  writeFileSync(join(cache.folder, key.slice(0, 2)), 'a file where the folder ought to be')
  await expect(writeEntry(cache, key, 1)).rejects.toThrow()
  expect(files()).toEqual([])
})

test('opening it makes the folder and clears away what killed runs left', async () => {
  const folder = join(cache.folder, 'new')
  const { program } = await openCache(folder)
  const left = join(folder, `.analyze-${spawnSync('true').pid}@${hostname()}-${randomUUID()}.tmp`)
  writeFileSync(left, 'half')
  expect(await openCache(folder)).toEqual({ folder, program })
  expect(existsSync(left)).toBe(false)
})

test.each(['file', 'file/below', 'missing/below', '/proc/verbatim'])(
  '%s is no folder for it',
  async (name) => {
    writeFileSync(join(cache.folder, 'file'), '')
    const folder = name.startsWith('/') ? name : join(cache.folder, name)
    await expect(openCache(folder)).rejects.toThrow(CacheError)
  },
)
