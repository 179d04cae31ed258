/** What a mistyped path may have meant. */
import { readdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { editDistance } from '../text/edit-distance.ts'

/** The neighbour in the same folder whose name is nearest, if it is near enough to be a slip; null otherwise. */
export async function nearestPath(path: string): Promise<string | null> {
  const folder = dirname(path)
  const name = basename(path)
  const names = await readdir(folder).catch(() => [])
  const farthest = Math.max(1, Math.floor(name.length / 3))
  const [near] = names
    .map((other) => ({ other, distance: editDistance(name, other) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
  if (near === undefined) return null
  if (folder === '.') return path.startsWith('./') ? `./${near.other}` : near.other
  return folder.endsWith('/') ? folder + near.other : `${folder}/${near.other}`
}
