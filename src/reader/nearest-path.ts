/** The one door to fastest-levenshtein: what a mistyped path may have meant. */
import { readdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { closest, distance } from 'fastest-levenshtein'

/** The neighbour in the same folder whose name is nearest, if it is near enough to be a slip; null otherwise. */
export async function nearestPath(path: string): Promise<string | null> {
  const folder = dirname(path)
  const name = basename(path)
  const names = await readdir(folder).catch(() => [])
  if (names.length === 0) return null
  const near = closest(name, names.sort())
  if (distance(name, near) > Math.max(1, Math.floor(name.length / 3))) return null
  if (folder === '.') return path.startsWith('./') ? `./${near}` : near
  return folder.endsWith('/') ? folder + near : `${folder}/${near}`
}
