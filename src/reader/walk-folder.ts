/**
 * Lists the text files of a folder. Hidden files and folders are left alone, and so are symbolic links: one that stays
 * in the tree leads to what is read anyway, one that leaves it leads to what nobody asked for, and either can loop.
 */
import { readdir } from 'node:fs/promises'
import type { Found } from './found.ts'

/** Every `*.txt` below the folder, sorted by path by code unit; a folder that may not be opened is a failure among them. */
export async function walkFolder(root: string): Promise<readonly Found[]> {
  const found: Found[] = []
  const pending = [withSlash(root)]
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const entries = await readdir(folder === '' ? '.' : folder, { withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => error,
    )
    if (entries instanceof Error) {
      const message = explain(entries)
      found.push({ ok: false, failure: { path: folder.slice(0, -1), reason: 'unreadable', message } })
      continue
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      const path = folder + entry.name
      if (entry.isDirectory()) pending.push(`${path}/`)
      else if (entry.isFile() && /\.txt$/i.test(entry.name)) {
        found.push({ ok: true, input: { kind: 'file', path } })
      }
    }
  }
  return found.sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1))
}

function explain({ code }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENAMETOOLONG':
      return 'this folder lies too deep; run again from a folder further down'
    case 'ENOENT':
      return 'no such folder any more; it was moved or deleted'
    default:
      return 'this folder may not be opened; ask for the right to read it'
  }
}

const pathOf = (found: Found): string => (found.ok ? found.input.path : found.failure.path)

/** "articles" and "articles/" both give "articles/a.txt"; the folder one stands in gives "a.txt". */
function withSlash(root: string): string {
  if (root === '.' || root === './') return ''
  return root.endsWith('/') ? root : `${root}/`
}
