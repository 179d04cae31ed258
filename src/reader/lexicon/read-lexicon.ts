/** A user's own list of names, from a file. */
import type { UserName } from '../../model.ts'
import { nearestPath } from '../nearest-path.ts'
import { readInput } from '../read-input.ts'
import { checkRow } from './check-row.ts'

/** A mistake in the list, in one line that says where and what to do. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError'
}

/**
 * Reads a list of names, CSV or JSON, with the columns or keys name, type (person, place, organization, none), aliases,
 * role, latitude, longitude and country; all but the first two may be left out.
 * @throws LexiconError where the file cannot be read, and at the first row that is wrong
 */
export async function readLexicon(path: string): Promise<readonly UserName[]> {
  const read = await readInput({ kind: 'file', path })
  if (!read.ok) throw new LexiconError(`${path}: ${await explain(path, read.failure)}`)
  const { parseRows } = await import('./parse-rows.ts')
  const parsed = parseRows(read.document.text)
  if (!parsed.ok)
    throw new LexiconError(`${[path, parsed.place].filter(Boolean).join(':')}: ${parsed.problem}`)
  if (parsed.rows.length === 0) throw new LexiconError(`${path}: holds no names`)
  const places = new Map<string, { readonly type: string; readonly place: string }>()
  return parsed.rows.map(({ row, place }) => {
    const checked = checkRow(row)
    if (!checked.ok) throw new LexiconError(`${path}:${place}: ${checked.problem}`)
    const { name, type, aliases } = checked.name
    for (const form of [name, ...aliases]) {
      const known = places.get(form)
      if (known && known.type !== type) {
        throw new LexiconError(
          `${path}:${place}: "${form}" is ${type} here, but ${known.type} in${row_(known.place)}`,
        )
      }
      places.set(form, { type, place })
    }
    return checked.name
  })
}

function row_(place: string): string {
  return place.startsWith(' ') ? place : ` line ${place}`
}

async function explain(path: string, failure: { reason: string; message: string }): Promise<string> {
  if (failure.reason !== 'not-found') return failure.message
  const near = await nearestPath(path)
  return `no such file${near === null ? '' : `; did you mean ${near}?`}`
}
