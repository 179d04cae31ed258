/**
 * What was typed, and nothing more: the one door to commander. What it means, with the terminal and the environment
 * taken into account, is decided in `plan.ts`, so that each can be read and tested without the other.
 */
import { Command, InvalidArgumentError, Option } from 'commander'
import { type Kind, kinds } from '../output/view.ts'
import type { Shard } from '../reader/shard.ts'
import { tool } from '../tool.ts'
import { exitStatuses } from './exit-status.ts'

export const formats = ['table', 'json', 'jsonl', 'csv'] as const
export type Format = (typeof formats)[number]

export interface Arguments {
  readonly paths: readonly string[]
  readonly format: Format
  readonly json?: true
  readonly jsonl?: true
  readonly output?: string
  readonly only?: readonly Kind[]
  readonly by?: 'speaker'
  readonly all?: true
  readonly wide?: true
  readonly about?: string
  readonly speaker?: string
  readonly minConfidence?: number
  readonly lexicon?: string
  readonly terms?: true
  readonly indirect?: true
  readonly explain?: true
  readonly color?: boolean
  readonly jobs?: number
  readonly cache?: string
  readonly shard?: Shard
  readonly encoding?: string
  readonly stdinName?: string
}

/** @throws CommanderError for a usage error, and after `--help` or `--version` is printed. */
export function parseArguments(argv: readonly string[]): Arguments {
  const program = command()
  program.parse(argv, { from: 'user' })
  return { ...program.opts<Omit<Arguments, 'paths'>>(), paths: program.args }
}

export function helpText(): string {
  return `${EXAMPLES}\n${command().helpInformation()}${statuses()}`
}

const EXAMPLES = `\
Examples:
  analyze articles/                              who and where, and who said what
  analyze articles/ --by speaker --only quotes   every quote under its speaker
  analyze articles/ --json -o report.json        everything, for jq and other programs
`

function statuses(): string {
  const lines = exitStatuses
    .toReversed()
    .map(({ status, meaning }) => `  ${String(status).padEnd(5)}${meaning}`)
  return `\nExit status:\n${lines.join('\n')}\n`
}

function command(): Command {
  return new Command('analyze')
    .description('Finds every person, place and direct quotation with its speaker in text files.')
    .argument(
      '[paths...]',
      'files, folders (their *.txt), globs; - for standard input, which is also read from a pipe',
    )
    .addOption(new Option('--format <format>', 'how to report').choices(formats).default('table'))
    .addOption(new Option('--json', 'short for --format json').conflicts(['jsonl', 'format']))
    .addOption(
      new Option('--jsonl', 'short for --format jsonl: a line a file, as soon as it is ready').conflicts(
        'format',
      ),
    )
    .option('-o, --output <file>', 'write there, whole or not at all')
    .addOption(new Option('--only <kinds>', 'some of people,places,quotes').argParser(parseKinds))
    .addOption(new Option('--by <what>', 'list all quotes under their speakers').choices(['speaker']))
    .option('--about <name>', 'only quotes in which this person or place is named')
    .option('--speaker <name>', 'only quotes of this speaker')
    .addOption(
      new Option('--min-confidence <number>', 'only quotes at least as sure, from 0 to 1').argParser(
        parseShare,
      ),
    )
    .option('--all', 'show long lists whole')
    .option('--wide', 'show long quotes whole')
    .option('--terms', 'report titles, nicknames and scare quotes too')
    .option('--indirect', 'report what is said without quotation marks too')
    .option('--lexicon <file>', 'your own names, CSV or JSON: what they are, or that they are none')
    .option('--explain', 'say by what each name and speaker was found')
    .option('--color', 'colour, also in a pipe')
    .option('--no-color', 'no colour')
    .addOption(
      new Option('--jobs <number>', 'worker threads; without it, by cores and amount of work').argParser(
        parseCount,
      ),
    )
    .option('--cache <folder>', 'keep results there, and do again only what is missing or changed')
    .addOption(
      new Option('--shard <i/n>', 'only the i-th of n shares of the files, by their paths').argParser(
        parseShard,
      ),
    )
    .option('--encoding <name>', 'read every file in this encoding instead of finding it out')
    .option('--stdin-name <name>', 'what to call standard input in the report')
    .version(tool.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', statuses())
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
}

function parseKinds(value: string): Kind[] {
  return value.split(',').map((part) => {
    const kind = kinds.find((known) => known === part.trim())
    if (kind === undefined) throw new InvalidArgumentError(`Allowed are ${kinds.join(', ')}.`)
    return kind
  })
}

function parseShare(value: string): number {
  const share = value.trim() === '' ? Number.NaN : Number(value)
  if (!(share >= 0 && share <= 1)) throw new InvalidArgumentError('It is a number from 0 to 1, such as 0.8.')
  return share
}

function parseCount(value: string): number {
  const count = /^[0-9]{1,4}$/.test(value.trim()) ? Number(value) : 0
  if (count < 1) throw new InvalidArgumentError('It is a whole number from 1, such as 4.')
  return count
}

function parseShard(value: string): Shard {
  const [, share, of] = /^([0-9]{1,9})\/([0-9]{1,9})$/.exec(value.trim()) ?? []
  const shard = { share: Number(share), of: Number(of) }
  if (shard.share >= 1 && shard.share <= shard.of) return shard
  throw new InvalidArgumentError('It is a share and their number, such as 1/8, up to 8/8.')
}
