/**
 * A file that is whole or not there: written under a name of its own, forced to the disk, and only then given the name
 * under which it is looked for. Whoever reads it, or writes it at the same time, never meets half a file.
 */
import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { pid } from 'node:process'

export interface TemporaryFile {
  readonly write: (text: string) => Promise<void>
  /** Takes the place of what is there, in the same file system. */
  readonly moveTo: (path: string) => Promise<void>
  readonly abandon: () => Promise<void>
}

/** The name says whose it is, so that one that was left behind by a dead process can be told (`sweep`). */
export async function temporaryFile(folder: string, mode?: number): Promise<TemporaryFile> {
  const path = join(folder, `.analyze-${pid}@${hostname()}-${randomUUID()}.tmp`)
  const file = await open(path, 'wx', mode)
  const abandon = async () => {
    await file.close().catch(() => {})
    await rm(path, { force: true })
  }
  return {
    write: (text) => file.writeFile(text),
    moveTo: async (target) => {
      await file.sync()
      await file.close()
      await rename(path, target)
    },
    abandon,
  }
}
