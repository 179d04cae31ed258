/** The commands and their options, as `--help` lists them. */
import { Command, Option } from 'commander'
import type { QuoteKind, SpeakerType } from '../model.ts'
import { groupings, kinds } from '../output/view.ts'
import { orders } from '../select/sort-report.ts'
import { tool } from '../tool.ts'
import { exitStatuses } from './exit-status.ts'
import { parseNumber, parseShard, parseShare, parseSome } from './option-values.ts'

export const formats = ['table', 'json', 'jsonl', 'csv', 'html', 'geojson', 'gexf'] as const
export type Format = (typeof formats)[number]

const quoteKinds: readonly QuoteKind[] = ['direct', 'partial', 'indirect', 'term']
const speakerTypes: readonly SpeakerType[] = ['person', 'place', 'organization', 'group']

export function helpText(): string {
  return `${EXAMPLES}\n${analyzeCommand().helpInformation()}${statuses()}`
}

const EXAMPLES = `\
Examples:
  analyze articles/                              who and where, and who said what
  analyze articles/ --by speaker --only quotes   every quote under its speaker
  analyze articles/ -o report.html               the same to look at, in any browser
  analyze articles/ --json -o report.json        everything, for jq and other programs
  analyze suggest-merges articles/               who may be one person, to edit for --identities
  analyze merge part-*.jsonl                     one report of what --jsonl wrote before, anywhere
`

function statuses(): string {
  const lines = exitStatuses
    .toReversed()
    .map(({ status, meaning }) => `  ${String(status).padEnd(5)}${meaning}`)
  return `\nExit status:\n${lines.join('\n')}\n`
}

const FILES = 'files, folders (their *.txt), globs; - for standard input, which is also read from a pipe'
const REPORT = 'Report:'

export function analyzeCommand(): Command {
  const command = reporting(new Command('analyze').argument('[paths...]', FILES))
    .description('Finds every person, place and direct quotation with its speaker in text files.')
    .optionsGroup(REPORT)
    .option('--terms', 'titles, nicknames and scare quotes too')
    .option('--indirect', 'what is said without quotation marks too')
    .addOption(
      new Option('--context <number>', 'the sentence around each quote, and so many on both sides').argParser(
        parseNumber(0),
      ),
    )
    .option('--texts', 'with --jsonl: the texts of the articles too, for a page made by analyze merge')
  return finished(reading(command).addHelpText('before', EXAMPLES))
}

export function suggestCommand(): Command {
  const command = new Command('analyze suggest-merges')
    .argument('[paths...]', FILES)
    .description('Lists who may be one person, and who two, as a file for --identities, with reasons.')
    .optionsGroup(REPORT)
    .option('-o, --output <file>', 'write there, whole or not at all')
    .addOption(identities())
  return finished(reading(command))
}

export function mergeCommand(): Command {
  const command = reporting(new Command('analyze merge').argument('<parts...>', 'files of JSON Lines'))
  return finished(
    command.description(
      'Puts together what analyze --jsonl wrote, on one machine or many, as if one run had done it all.',
    ),
  )
}

function identities(): Option {
  return new Option(
    '--identities <file>',
    'your own YAML file of who is who: merge, split, never, rename, roles',
  )
}

/** What the commands can do that read articles. */
function reading(command: Command): Command {
  return command
    .optionsGroup('Reading and running:')
    .option('--lexicon <file>', 'your own names, CSV or JSON: what they are, or that they are none')
    .addOption(
      new Option('--jobs <number>', 'worker threads; without it, by cores and amount of work').argParser(
        parseNumber(1),
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
}

/** What both can do: a report is a report, wherever its lines come from. */
function reporting(command: Command): Command {
  return command
    .optionsGroup(REPORT)
    .addOption(
      new Option('--format <format>', 'how to report; without it, as the name of -o says').choices(formats),
    )
    .addOption(new Option('--json', 'short for --format json').conflicts(['jsonl', 'format']))
    .addOption(
      new Option('--jsonl', 'short for --format jsonl: a line a file, as soon as it is ready').conflicts(
        'format',
      ),
    )
    .option('-o, --output <file>', 'write there, whole or not at all; CSV also into a folder')
    .addOption(new Option('--only <kinds>', `some of ${kinds.join(',')}`).argParser(parseSome(kinds)))
    .addOption(identities())
    .option('--explain', 'say by what each name and speaker was found')
    .optionsGroup('Which quotes:')
    .option('--about <name>', 'in which this person or place is named or meant')
    .option('--speaker <name>', 'of this speaker')
    .option('--place <name>', 'in which this place is named, or one in this country')
    .addOption(
      new Option('--kind <kinds>', `some of ${quoteKinds.join(',')}`).argParser(parseSome(quoteKinds)),
    )
    .addOption(
      new Option('--type <types>', `of speakers that are some of ${speakerTypes.join(',')}`).argParser(
        parseSome(speakerTypes),
      ),
    )
    .addOption(new Option('--min-confidence <number>', 'at least as sure, from 0 to 1').argParser(parseShare))
    .optionsGroup('Order and length:')
    .addOption(new Option('--by <what>', 'list quotes under it').choices(groupings))
    .addOption(new Option('--sort <what>', 'the most of it first, names from A to Z').choices(orders))
    .addOption(
      new Option('--top <number>', 'so many of each list, or of what --by lists').argParser(parseNumber(1)),
    )
    .option('--all', 'show long lists whole')
    .option('--wide', 'show long quotes whole')
    .option('--color', 'colour, also in a pipe')
    .option('--no-color', 'no colour')
}

/** Nothing is printed or ended by commander itself but help and version. */
function finished(command: Command): Command {
  return command
    .optionsGroup('Help:')
    .version(tool.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', statuses())
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
}
