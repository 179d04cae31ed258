/**
 * `-o FILE`, written whole or not at all: into a nameless neighbour first, which takes the name when all is there. A
 * reader never sees half a report, and after a failure or Ctrl-C the old report still stands.
 */
import { type FileHandle, open, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { sweep } from '../files/sweep.ts'
import { temporaryFile } from '../files/temporary-file.ts'
import type { Sink } from './sink.ts'
import { UsageError } from './usage-error.ts'

/** @throws UsageError where nothing can be written there; this is found before anything is analysed. */
export async function outputFile(path: string): Promise<Sink> {
  const target = await realTarget(path)
  const existing = await stat(target).catch(() => null)
  if (existing?.isDirectory()) throw new UsageError(`${path}: is a folder; name a file in it`)
  if (existing && !existing.isFile()) return direct(await open(target, 'w'))
  await sweep(dirname(target))
  const file = await temporaryFile(dirname(target), existing?.mode).catch((error) => {
    throw new UsageError(`${path}: ${explain(error, dirname(path))}`)
  })
  return { write: file.write, commit: () => file.moveTo(target), abandon: file.abandon }
}

/** The file that would be replaced: a link stays a link. */
export async function realTarget(path: string): Promise<string> {
  return realpath(path).catch(async () =>
    join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path)),
  )
}

/** /dev/stdout, /dev/null or a named pipe: to be written to, not to be replaced by a file. */
function direct(file: FileHandle): Sink {
  const close = () => file.close()
  return { write: (text) => file.writeFile(text), commit: close, abandon: close }
}

function explain({ code }: NodeJS.ErrnoException, folder: string): string {
  switch (code) {
    case 'ENOENT':
      return `no such folder ${folder}; make it first (mkdir -p ${folder})`
    case 'ENOTDIR':
      return `${folder} is no folder`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `may not write in ${folder}`
    default:
      return `cannot write there (${code})`
  }
}
