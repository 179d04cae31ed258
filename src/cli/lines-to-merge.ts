/** The lines of `analyze merge`: those of files that `--jsonl` wrote before. */
import type { ReportLine } from '../model.ts'
import { indexParts, PartsError } from '../parts/index-parts.ts'
import { readPlaces } from '../parts/read-places.ts'
import type { Format } from './commands.ts'
import type { Plan } from './plan.ts'
import type { Source } from './source.ts'
import { UsageError } from './usage-error.ts'

/** @throws UsageError for files that are not whole, or do not belong together */
export async function linesToMerge({ paths, format }: Plan): Promise<Source> {
  const places = await indexParts(paths).catch(refuse)
  if (places.length === 0) throw new UsageError('there is no line in these files')
  return {
    files: paths.map((path) => ({ ok: true, input: { kind: 'file', path } })),
    total: places.length,
    others: 0,
    lines: async function* () {
      try {
        for await (const line of readPlaces(paths, places)) yield asRead(line, format)
      } catch (error) {
        refuse(error)
      }
    },
  }
}

/** As a run that reports in this format would have read it: with the text of the article for a page, without it else. */
function asRead(line: ReportLine, format: Format): ReportLine {
  if (line.type === 'failure' || format === 'jsonl') return line
  const { article, ...rest } = line
  if (format !== 'html') return rest
  if (article !== undefined) return line
  throw new UsageError(
    `${line.path}: a page shows the texts, and this line has none; make the parts with --texts`,
  )
}

function refuse(error: unknown): never {
  throw error instanceof PartsError ? new UsageError(error.message) : error
}
