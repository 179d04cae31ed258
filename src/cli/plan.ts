/** What the arguments mean, here and now. */
import type { AnalyzeOptions } from '../analyze-files.ts'
import { type Kind, kinds, type View } from '../output/view.ts'
import type { Shard } from '../reader/shard.ts'
import type { Selection } from '../select/select-quotes.ts'
import type { Order } from '../select/sort-report.ts'
import type { Arguments } from './arguments.ts'
import { type Format, formats } from './commands.ts'
import type { Surroundings } from './surroundings.ts'
import { UsageError } from './usage-error.ts'
import { useColor } from './use-color.ts'

export interface Plan {
  /** Not files to analyse, but lines of a report to put together. */
  readonly merge: boolean
  /** No report, but what may be wrong in who is who. */
  readonly suggest: boolean
  readonly paths: readonly string[]
  readonly format: Format
  /** Null for standard output. */
  readonly output: string | null
  /** The output is a folder, for a CSV file of each kind. */
  readonly folder: boolean
  readonly view: View
  readonly selection: Selection
  /** Null for the order in which they come. */
  readonly sort: Order | null
  /** File of the user's own names. */
  readonly lexicon: string | null
  /** File of the user's own in which it says who is who. */
  readonly identities: string | null
  /** Number of worker threads; null to decide by the amount of work. */
  readonly jobs: number | null
  /** Folder of kept results. */
  readonly cache: string | null
  /** Null for all files. */
  readonly shard: Shard | null
  /** For the library; only what was asked for. */
  readonly reading: Pick<
    AnalyzeOptions,
    'terms' | 'indirect' | 'explain' | 'article' | 'context' | 'encoding' | 'stdinName'
  >
}

/** @throws UsageError where the arguments do not fit together; null where there is nothing to read. */
export function plan(args: Arguments, { env, piped, columns, isFolder }: Surroundings): Plan | null {
  if (args.paths.length === 0 && !piped) return null
  const output = args.output === undefined || args.output === '-' ? null : args.output
  const format = args.json ? 'json' : args.jsonl ? 'jsonl' : (args.format ?? formatOf(output))
  const folder = format === 'csv' && output !== null && (output.endsWith('/') || isFolder(output))
  const only = new Set(args.only ?? (folder ? kinds : usualKinds(args, format)))
  refuse(args, format, folder ? new Set() : only)
  const terminal = output === null ? columns : null
  return {
    merge: args.merge,
    suggest: args.suggest,
    paths: args.paths.length > 0 ? args.paths : ['-'],
    format,
    output,
    folder,
    view: {
      only,
      width: args.wide ? null : terminal,
      all: args.all === true,
      by: args.by ?? null,
      top: args.top ?? null,
      explain: args.explain === true,
      color: useColor(args.color, env, terminal !== null),
    },
    lexicon: args.lexicon ?? null,
    identities: args.identities ?? null,
    jobs: args.jobs ?? null,
    cache: args.cache ?? null,
    shard: args.shard ?? null,
    selection: {
      ...(args.about !== undefined && { about: args.about }),
      ...(args.speaker !== undefined && { speaker: args.speaker }),
      ...(args.minConfidence !== undefined && { minConfidence: args.minConfidence }),
      ...(args.place !== undefined && { place: args.place }),
      ...(args.kind !== undefined && { kinds: args.kind }),
      ...(args.type !== undefined && { speakerTypes: args.type }),
    },
    sort: args.sort ?? null,
    reading: {
      // Whoever asks for one of these kinds wants it found.
      terms: args.terms === true || args.kind?.includes('term') === true,
      indirect: args.indirect === true || args.kind?.includes('indirect') === true,
      explain: args.explain === true,
      article: format === 'html' || args.texts === true,
      ...(args.context !== undefined && { context: args.context }),
      ...(args.encoding !== undefined && { encoding: args.encoding }),
      ...(args.stdinName !== undefined && { stdinName: args.stdinName }),
    },
  }
}

/** "report.html" is to be HTML; a name that says nothing gets what a terminal gets. */
function formatOf(output: string | null): Format {
  return formats.find((format) => output?.toLowerCase().endsWith(`.${format}`)) ?? 'table'
}

/** A CSV file holds one table. Whoever asks for some of the quotes wants to read those; programs get all. */
function usualKinds(
  { about, speaker, place, kind, type, by, context }: Arguments,
  format: Format,
): readonly Kind[] {
  const asksForQuotes = [about, speaker, place, kind, type, by, context].some((asked) => asked !== undefined)
  return format === 'csv' || (format === 'table' && asksForQuotes) ? ['quotes'] : kinds
}

/** Formats that hold what they hold, all of it, in an order of their own. */
const FIXED: readonly Format[] = ['html', 'geojson', 'gexf']

function refuse(args: Arguments, format: Format, only: ReadonlySet<Kind>): void {
  if (format === 'csv' && only.size > 1) {
    throw new UsageError('a CSV file holds one table; choose --only people, places or quotes, or -o FOLDER')
  }
  for (const [flag, value] of [
    ['--explain', args.explain],
    ['--only', args.only],
    ['--by', args.by],
    ['--sort', args.sort],
    ['--top', args.top],
    ['--context', args.context],
  ] as const) {
    if (value !== undefined && FIXED.includes(format))
      throw new UsageError(`${flag} has no place in ${format}`)
  }
  if (args.explain && format === 'csv') {
    throw new UsageError('--explain needs more room than a CSV file has; choose --json, --jsonl or the table')
  }
  if (args.texts && format !== 'jsonl') {
    throw new UsageError('--texts is for --jsonl; a page has the texts anyway, and no other format has room')
  }
  if (args.by !== undefined && format === 'jsonl') {
    throw new UsageError('--by looks at all files together; choose --json, CSV or the table')
  }
  for (const [flag, name] of [
    ['--about', args.about],
    ['--speaker', args.speaker],
    ['--place', args.place],
  ]) {
    if (name?.trim() === '') throw new UsageError(`${flag} needs a name`)
  }
  if (args.by !== undefined && only.size > 0 && !only.has('quotes')) {
    throw new UsageError('--by lists quotes, but --only leaves them out')
  }
}
