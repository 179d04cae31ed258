/** The user's own file of who is who, in YAML. */
import { readFile } from 'node:fs/promises'
import type { IdentityRule } from '../model.ts'
import { checkEntry, EntryMistake } from './check-entry.ts'

/** A mistake in the file, in one line that says where and what to do. */
export class IdentitiesError extends Error {
  override readonly name = 'IdentitiesError'
}

/**
 * Reads a list of entries, each with one of the keys merge, split, never, rename and roles.
 * @throws IdentitiesError where the file cannot be read, and at the first entry that is wrong
 */
export async function readIdentities(path: string): Promise<readonly IdentityRule[]> {
  const text = await readFile(path, 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
    throw new IdentitiesError(`${path}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`}`)
  })
  // Seventy modules, for a file that few give.
  const { parseYaml } = await import('./yaml.ts')
  const parsed = parseYaml(text)
  if (!parsed.ok) throw new IdentitiesError(`${path}:${parsed.line}: ${parsed.problem}`)
  const { value } = parsed
  if (value.kind === 'nothing') return []
  if (value.kind !== 'list')
    throw new IdentitiesError(`${path}:${value.line}: is no list; begin every entry with "- "`)
  try {
    return value.items.flatMap(checkEntry)
  } catch (error) {
    throw error instanceof EntryMistake
      ? new IdentitiesError(`${path}:${error.line}: ${error.message}`)
      : error
  }
}
