import { fstatSync, statSync } from 'node:fs'

/** Where the program runs, as far as it matters to what the arguments mean. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Somebody pipes a text in. */
  readonly piped: boolean
  /** Columns of the terminal that standard output goes to, 80 if it does not say; null if it is none. */
  readonly columns: number | null
  readonly isFolder: (path: string) => boolean
}

export function surroundings(): Surroundings {
  return {
    env: process.env,
    piped: isPiped(),
    columns: process.stdout.isTTY ? process.stdout.columns || 80 : null,
    isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true,
  }
}

/** A file, a pipe or a socket; not a terminal, and not /dev/null, which a job of the night has there. */
function isPiped(): boolean {
  try {
    const stats = fstatSync(0)
    return stats.isFile() || stats.isFIFO() || stats.isSocket()
  } catch {
    return false
  }
}
