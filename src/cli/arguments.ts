/**
 * What was typed, and nothing more. What it means, with the terminal and the environment taken into account, is decided
 * in `plan.ts`, so that each can be read and tested without the other.
 */
import type { QuoteKind, SpeakerType } from '../model.ts'
import type { Grouping, Kind } from '../output/view.ts'
import type { Shard } from '../reader/shard.ts'
import type { Order } from '../select/sort-report.ts'
import { analyzeCommand, type Format, mergeCommand, suggestCommand } from './commands.ts'

export interface Arguments {
  /** Not files to analyse, but lines of a report to put together. */
  readonly merge: boolean
  /** No report, but what may be wrong in who is who. */
  readonly suggest: boolean
  readonly paths: readonly string[]
  readonly format?: Format
  readonly json?: true
  readonly jsonl?: true
  readonly output?: string
  readonly only?: readonly Kind[]
  readonly by?: Grouping
  readonly sort?: Order
  readonly top?: number
  readonly context?: number
  readonly place?: string
  readonly kind?: readonly QuoteKind[]
  readonly type?: readonly SpeakerType[]
  readonly all?: true
  readonly wide?: true
  readonly about?: string
  readonly speaker?: string
  readonly minConfidence?: number
  readonly lexicon?: string
  readonly identities?: string
  readonly terms?: true
  readonly indirect?: true
  readonly explain?: true
  readonly texts?: true
  readonly color?: boolean
  readonly jobs?: number
  readonly cache?: string
  readonly shard?: Shard
  readonly encoding?: string
  readonly stdinName?: string
}

/** @throws CommanderError for a usage error, and after `--help` or `--version` is printed. */
export function parseArguments(argv: readonly string[]): Arguments {
  const merge = argv[0] === 'merge'
  const suggest = argv[0] === 'suggest-merges'
  const program = merge ? mergeCommand() : suggest ? suggestCommand() : analyzeCommand()
  program.parse(merge || suggest ? argv.slice(1) : argv, { from: 'user' })
  return {
    ...program.opts<Omit<Arguments, 'merge' | 'suggest' | 'paths'>>(),
    merge,
    suggest,
    paths: program.args,
  }
}
