/**
 * Turns the arguments of the command line into an ordered list of inputs. An argument that leads nowhere becomes a
 * failure at its place in the list, so that the rest goes on and the messages come in the order of the arguments.
 */
import { lstat, realpath, stat } from 'node:fs/promises'
import type { Found, Input } from './found.ts'
import { nearestPath } from './nearest-path.ts'
import { walkFolder } from './walk-folder.ts'

export interface FindOptions {
  /** What to call standard input in the report. */
  readonly stdinName?: string
}

/**
 * Files as given whatever their ending, folders as their `*.txt`, globs as what they match, `-` as standard input. The
 * same file is listed once, where it comes first.
 */
export async function findInputs(
  args: readonly string[],
  options: FindOptions = {},
): Promise<readonly Found[]> {
  const seen = new Set<string>()
  const found: Found[] = []
  for (const argument of args) {
    for (const one of await findOne(argument, options.stdinName ?? 'stdin')) {
      const key = one.ok ? await identity(one.input) : `failure ${one.failure.path}`
      if (seen.has(key)) continue
      seen.add(key)
      found.push(one)
    }
  }
  return found
}

async function findOne(argument: string, stdinName: string): Promise<readonly Found[]> {
  if (argument === '-') return [{ ok: true, input: { kind: 'stdin', path: stdinName } }]
  const stats = await stat(argument).catch((error: NodeJS.ErrnoException) => error)
  if (!(stats instanceof Error)) {
    if (!stats.isDirectory()) return files([argument])
    const inside = await walkFolder(argument)
    return inside.length > 0 ? inside : [missing(argument, 'no *.txt file in this folder')]
  }
  if (stats.code === 'EACCES') return [unreadable(argument)]
  if (await isLink(argument)) return [missing(argument, 'a link that leads nowhere')]
  const { expandGlob, isGlob } = await import('./expand-glob.ts')
  if (isGlob(argument)) {
    const paths = await expandGlob(argument)
    return paths.length > 0 ? files(paths) : [missing(argument, 'nothing matches this pattern')]
  }
  const near = await nearestPath(argument)
  return [missing(argument, `no such file or folder${near === null ? '' : `; did you mean ${near}?`}`)]
}

async function isLink(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => null)
  return stats?.isSymbolicLink() === true
}

const files = (paths: readonly string[]): Found[] =>
  paths.map((path) => ({ ok: true, input: { kind: 'file', path } }))

const missing = (path: string, message: string): Found => ({
  ok: false,
  failure: { path, reason: 'not-found', message },
})

const unreadable = (path: string): Found => ({
  ok: false,
  failure: { path, reason: 'unreadable', message: 'permission denied; ask for the right to read it' },
})

/** Two paths of one file have one identity; standard input can be read only once. */
async function identity(input: Input): Promise<string> {
  if (input.kind === 'stdin') return 'stdin'
  return `file ${await realpath(input.path).catch(() => input.path)}`
}
