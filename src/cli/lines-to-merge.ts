/** The lines of `analyze merge`: those of files that `--jsonl` wrote before. */
import { indexParts, PartsError } from '../parts/index-parts.ts'
import { readPlaces } from '../parts/read-places.ts'
import type { Plan } from './plan.ts'
import type { Source } from './source.ts'
import { UsageError } from './usage-error.ts'

/** @throws UsageError for files that are not whole, or do not belong together */
export async function linesToMerge({ paths }: Plan): Promise<Source> {
  const places = await indexParts(paths).catch(refuse)
  if (places.length === 0) throw new UsageError('there is no line in these files')
  return {
    files: paths.map((path) => ({ ok: true, input: { kind: 'file', path } })),
    total: places.length,
    others: 0,
    lines: async function* () {
      try {
        yield* readPlaces(paths, places)
      } catch (error) {
        refuse(error)
      }
    },
  }
}

function refuse(error: unknown): never {
  throw error instanceof PartsError ? new UsageError(error.message) : error
}
