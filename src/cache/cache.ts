/**
 * Keeps what was found in a text, so that it need not be looked for again. A key stands for all that the answer depends
 * on, so an entry is never out of date: it is the answer, or nobody asks for it any longer. Several runs may use one
 * folder at once, on several machines: they write the same bytes, each whole or not at all.
 */
import { createHash } from 'node:crypto'
import { access, constants, mkdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sweep } from '../files/sweep.ts'
import { temporaryFile } from '../files/temporary-file.ts'
import { packageFile } from '../text/package-file.ts'
import { fingerprint } from './fingerprint.ts'

/** It can be sent to a thread. */
export interface Cache {
  readonly folder: string
  /** Fingerprint of the program. */
  readonly program: string
}

/** The folder cannot be used; the message says why, in one line. */
export class CacheError extends Error {
  override readonly name = 'CacheError'
}

/**
 * Makes the folder if need be, and clears away what killed runs left half-written.
 * @throws CacheError
 */
export async function openCache(folder: string): Promise<Cache> {
  try {
    await makeFolder(folder)
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new CacheError(`${folder}: ${explain(error as NodeJS.ErrnoException, folder)}`)
  }
  await sweep(folder)
  return { folder, program: await fingerprint(fileURLToPath(packageFile(''))) }
}

function explain({ code }: NodeJS.ErrnoException, folder: string): string {
  if (code === 'ENOENT')
    return `no such folder ${dirname(folder)}; make it first (mkdir -p ${dirname(folder)})`
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'is no folder to keep results in'
  return `results cannot be kept there (${code})`
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path).catch(async (error) => {
    if (error.code !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error
  })
}

/** The key of whatever depends on the program and on `source` (as JSON). */
export function cacheKey({ program }: Cache, source: unknown): string {
  return sha256(`${program}\n${JSON.stringify(source)}`)
}

/** What was kept under the key; undefined if there is nothing, or it is not what was written. */
export async function readEntry(cache: Cache, key: string): Promise<unknown> {
  const entry = await readFile(pathOf(cache, key), 'utf8').catch(() => '')
  const end = entry.indexOf('\n')
  const body = entry.slice(end + 1)
  return end >= 0 && sha256(body) === entry.slice(0, end) ? JSON.parse(body) : undefined
}

/** @throws where the disk is full and the like */
export async function writeEntry(cache: Cache, key: string, value: unknown): Promise<void> {
  const body = JSON.stringify(value)
  const path = pathOf(cache, key)
  const file = await temporaryFile(cache.folder)
  try {
    await file.write(`${sha256(body)}\n${body}`)
    await makeFolder(dirname(path))
    await file.moveTo(path)
  } finally {
    await file.abandon()
  }
}

/** In 256 folders: some tools are slow in a folder of a million files. */
function pathOf({ folder }: Cache, key: string): string {
  return join(folder, key.slice(0, 2), `${key.slice(2)}.json`)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
