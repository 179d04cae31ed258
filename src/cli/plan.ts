/** What the arguments mean, here and now. */
import type { AnalyzeOptions } from '../analyze-files.ts'
import { type Kind, kinds, type View } from '../output/view.ts'
import type { Shard } from '../reader/shard.ts'
import type { Selection } from '../select/select-quotes.ts'
import type { Arguments } from './arguments.ts'
import type { Format } from './commands.ts'
import type { Surroundings } from './surroundings.ts'
import { UsageError } from './usage-error.ts'
import { useColor } from './use-color.ts'

export interface Plan {
  /** Not files to analyse, but lines of a report to put together. */
  readonly merge: boolean
  readonly paths: readonly string[]
  readonly format: Format
  /** Null for standard output. */
  readonly output: string | null
  readonly view: View
  readonly selection: Selection
  /** File of the user's own names. */
  readonly lexicon: string | null
  /** Number of worker threads; null to decide by the amount of work. */
  readonly jobs: number | null
  /** Folder of kept results. */
  readonly cache: string | null
  /** Null for all files. */
  readonly shard: Shard | null
  /** For the library; only what was asked for. */
  readonly reading: Pick<AnalyzeOptions, 'terms' | 'indirect' | 'explain' | 'encoding' | 'stdinName'>
}

/** @throws UsageError where the arguments do not fit together; null where there is nothing to read. */
export function plan(args: Arguments, { env, piped, columns }: Surroundings): Plan | null {
  if (args.paths.length === 0 && !piped) return null
  const format = args.json ? 'json' : args.jsonl ? 'jsonl' : args.format
  const only = new Set(args.only ?? usualKinds(args, format))
  refuse(args, format, only)
  const output = args.output === undefined || args.output === '-' ? null : args.output
  const terminal = output === null ? columns : null
  return {
    merge: args.merge,
    paths: args.paths.length > 0 ? args.paths : ['-'],
    format,
    output,
    view: {
      only,
      width: args.wide ? null : terminal,
      all: args.all === true,
      bySpeaker: args.by === 'speaker',
      explain: args.explain === true,
      color: useColor(args.color, env, terminal !== null),
    },
    lexicon: args.lexicon ?? null,
    jobs: args.jobs ?? null,
    cache: args.cache ?? null,
    shard: args.shard ?? null,
    selection: {
      ...(args.about !== undefined && { about: args.about }),
      ...(args.speaker !== undefined && { speaker: args.speaker }),
      ...(args.minConfidence !== undefined && { minConfidence: args.minConfidence }),
    },
    reading: {
      terms: args.terms === true,
      indirect: args.indirect === true,
      explain: args.explain === true,
      ...(args.encoding !== undefined && { encoding: args.encoding }),
      ...(args.stdinName !== undefined && { stdinName: args.stdinName }),
    },
  }
}

/** A CSV file holds one table. Whoever asks for the quotes about somebody wants to read those; programs get all. */
function usualKinds({ about, speaker }: Arguments, format: Format): readonly Kind[] {
  const asksForQuotes = about !== undefined || speaker !== undefined
  return format === 'csv' || (format === 'table' && asksForQuotes) ? ['quotes'] : kinds
}

function refuse(args: Arguments, format: Format, only: ReadonlySet<Kind>): void {
  if (format === 'csv' && only.size > 1) {
    throw new UsageError('a CSV file holds one table; choose --only people, places or quotes')
  }
  if (args.explain && format === 'csv') {
    throw new UsageError('--explain needs more room than a CSV file has; choose --json, --jsonl or the table')
  }
  if (args.by !== undefined && format !== 'table') {
    throw new UsageError(`--by is for tables; in ${format} every quote names its speaker`)
  }
  for (const [flag, name] of [
    ['--about', args.about],
    ['--speaker', args.speaker],
  ]) {
    if (name?.trim() === '') throw new UsageError(`${flag} needs a name`)
  }
  if (args.by !== undefined && !only.has('quotes')) {
    throw new UsageError('--by speaker lists quotes, but --only leaves them out')
  }
}
