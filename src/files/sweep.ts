/**
 * Clears away temporary files of processes that were killed. Those of a living process are left alone; of another machine,
 * whose processes cannot be seen from here, those to which nothing was written for a day.
 */
import { readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { kill } from 'node:process'

const TEMPORARY = /^\.analyze-([0-9]+)@(.*)-[0-9a-f-]{36}\.tmp$/
const DAY = 24 * 60 * 60 * 1000

/** @param now milliseconds since 1970 */
export async function sweep(folder: string, now: number = Date.now()): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, owner, host] = TEMPORARY.exec(name) ?? []
    if (owner === undefined) continue
    const path = join(folder, name)
    const dead = host === hostname() && !isAlive(Number(owner))
    if (dead || (await isOld(path, now))) await rm(path, { force: true }).catch(() => {})
  }
}

function isAlive(owner: number): boolean {
  try {
    kill(owner, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

async function isOld(path: string, now: number): Promise<boolean> {
  const stats = await stat(path).catch(() => null)
  return stats !== null && now - stats.mtimeMs > DAY
}
