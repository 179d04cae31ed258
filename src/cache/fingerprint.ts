import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What an answer depends on beside the text and the options. The version in package.json alone is not enough: it stays
 * as it is while the program is worked on. */
const PARTS = ['package.json', 'dist', 'data']
/** What V8 made of a module is another thing on each machine, and answers no differently. */
const COMPILED = '.compiled'

/** Two programs that may answer differently have different ones, be it only for one weight. */
export async function fingerprint(packageRoot: string): Promise<string> {
  const hash = createHash('sha256')
  for (const part of PARTS) {
    for (const path of await filesOf(join(packageRoot, part))) {
      const bytes = await readFile(path)
      hash.update(`${path.slice(packageRoot.length)} ${bytes.length}\n`).update(bytes)
    }
  }
  return hash.digest('hex')
}

async function filesOf(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path]
  const names = await readdir(path)
  const kept = names.filter((name) => !name.endsWith(COMPILED)).sort()
  const inside = await Promise.all(kept.map((name) => filesOf(join(path, name))))
  return inside.flat()
}
