import { type FileHandle, open } from 'node:fs/promises'
import type { ReportLine } from '../model.ts'
import { PartsError, type Place } from './index-parts.ts'
import { parseLine } from './parse-line.ts'

/** A process may not have more than about a thousand files open, and a cluster may well make more parts. */
const MOST_OPEN = 200

/**
 * The lines at these places, one at a time.
 * @throws PartsError for a file that was changed meanwhile
 */
export async function* readPlaces(
  parts: readonly string[],
  places: readonly Place[],
): AsyncGenerator<ReportLine> {
  const opened = new Map<number, FileHandle>()
  const handleOf = async (part: number): Promise<FileHandle> => {
    const known = opened.get(part)
    if (known !== undefined) return known
    const [oldest] = opened
    if (oldest !== undefined && opened.size >= MOST_OPEN) {
      opened.delete(oldest[0])
      await oldest[1].close()
    }
    const handle = await open(parts[part]!)
    opened.set(part, handle)
    return handle
  }
  try {
    for (const { path, part, line, start, length } of places) {
      const handle = await handleOf(part)
      const { buffer } = await handle.read(Buffer.alloc(length), 0, length, start)
      const value = parseLine(buffer)
      if (typeof value === 'string' || value.path !== path) {
        throw new PartsError(`${parts[part]}:${line}: was changed while it was read`)
      }
      yield value
    }
  } finally {
    for (const handle of opened.values()) await handle.close()
  }
}
