/**
 * The program's library. The stages, and with them the language model and the gazetteers, are loaded at the first text
 * and not with this module: a program that only might analyse something, or that only wants `--help`, starts at once.
 */
import { setImmediate } from 'node:timers/promises'
import { analyzeInput, type InputOptions, type InputResult } from './analyze-input.ts'
import { type Cache, openCache } from './cache/cache.ts'
import { type Merged, mergeUnlisted } from './corpus/merge-reports.ts'
import { packed } from './corpus/packed.ts'
import type {
  DocumentReport,
  DocumentSummary,
  Failure,
  IdentityRule,
  Report,
  ReportLine,
  UserName,
} from './model.ts'
import { isEncoding, UnknownEncodingError } from './reader/decode.ts'
import { findInputs } from './reader/find-inputs.ts'
import type { Found } from './reader/found.ts'
import { tool } from './tool.ts'

export interface AnalyzeTextOptions {
  /** Stands as `document` and `path` in the report; `text` if not given. */
  readonly path?: string
  /** Report titles, nicknames and scare quotes too, as quotes of the kind `term`. */
  readonly terms?: boolean
  /** Report what is said without quotation marks too (“Ilves said that she would go”), as quotes of the kind `indirect`. */
  readonly indirect?: boolean
  /** Give an `explanation` to every mention (the rule that found it, and how sure it is) and to quotes (what weighed most). */
  readonly explain?: boolean
  /** Give every document its `article`: the text, for whoever shows it. */
  readonly article?: boolean
  /** Give every quote its `context`: the sentences it stands in, and so many before and after them. */
  readonly context?: number
  /** Your own names, over all that the program knows: what they are, and what is no name. See `readLexicon`. */
  readonly lexicon?: readonly UserName[]
}

export interface AnalyzeOptions extends Omit<AnalyzeTextOptions, 'path'> {
  /** What to call standard input in the report; `stdin` if not given. */
  readonly stdinName?: string
  /** Read every file in this encoding (a WHATWG label) instead of finding it out. */
  readonly encoding?: string
  /** What you know of who is who in several files, over all that the program finds. See `readIdentities`. */
  readonly identities?: readonly IdentityRule[]
  /** Keep results in this folder, and take from it what was found by the same program in the same text before. */
  readonly cache?: string
  /** Number of threads to share the files between; with 1, as without it, all is done in this one. */
  readonly jobs?: number
  /** Stops between two files; what is ready by then has been given out. */
  readonly signal?: AbortSignal
  /** Called with what was thrown when a file fails with the reason `internal`, which is a fault of this program. */
  readonly onFault?: (error: unknown, path: string) => void
  /** Called with what was thrown when a result could not be kept in `cache`; it is given out all the same. */
  readonly onUnsaved?: (error: unknown, path: string) => void
}

/** Finds every person, place and direct quotation in a text. */
export async function analyzeText(text: string, options: AnalyzeTextOptions = {}): Promise<DocumentReport> {
  const { path = 'text' } = options
  const { analyzeDocument } = await import('./analyze.ts')
  return analyzeDocument({ path, text, encoding: 'utf-8', warnings: [] }, options)
}

/**
 * Analyses files, folders, globs and `-` (standard input), and puts together who and what is the same in several of
 * them. What cannot be read is in `failures`; nothing is thrown for it.
 */
export async function analyzeFiles(paths: readonly string[], options: AnalyzeOptions = {}): Promise<Report> {
  const report = await collect(analyzeEach(paths, options), options.identities)
  return { ...report, quotes: [...report.quotes] }
}

/**
 * Like `analyzeFiles`, but gives out each document as soon as it is ready, and keeps none.
 * @throws UnknownEncodingError, and CacheError where `cache` is no folder to write in
 */
export async function* analyzeEach(
  paths: readonly string[],
  options: AnalyzeOptions = {},
): AsyncGenerator<ReportLine> {
  const { cache, identities: _, ...rest } = options
  const opened = cache === undefined ? {} : { cache: await openCache(cache) }
  yield* analyzeInputs(await findInputs(paths, options), { ...rest, ...opened })
}

/** The module of the worker threads; it stands here because a bundle has this file and that one in one folder. */
const WORKER = new URL('./worker.js', import.meta.url)

export interface OpenedOptions extends Omit<AnalyzeOptions, 'cache' | 'identities'> {
  readonly cache?: Cache
}

/**
 * One line for each input, in order.
 * @throws UnknownEncodingError
 */
export async function* analyzeInputs(
  inputs: readonly Found[],
  { jobs = 1, signal, onFault, onUnsaved, ...options }: OpenedOptions = {},
): AsyncGenerator<ReportLine> {
  const { encoding } = options
  if (encoding !== undefined && !isEncoding(encoding)) throw new UnknownEncodingError(encoding)
  const results =
    jobs > 1
      ? (await import('./pool/analyze-in-pool.ts')).analyzeInPool(inputs, WORKER, jobs, options, signal)
      : analyzeOneByOne(inputs, options, signal)
  for await (const { line, fault, unsaved } of results) {
    if (fault !== undefined) onFault?.(fault, line.path)
    if (unsaved !== undefined) onUnsaved?.(unsaved, line.path)
    yield line
  }
}

async function* analyzeOneByOne(
  inputs: readonly Found[],
  options: InputOptions,
  signal: AbortSignal | undefined,
): AsyncGenerator<InputResult> {
  for (const found of inputs) {
    // Lets whatever else waits for this thread have its turn: Ctrl-C, for one.
    await setImmediate()
    if (signal?.aborted) return
    yield await analyzeInput(found, options)
  }
}

/** Puts the lines of `analyzeEach` into one report; its quotes are made one by one. */
export async function collect(
  lines: AsyncIterable<ReportLine>,
  identities: readonly IdentityRule[] = [],
): Promise<Omit<Report, 'quotes'> & Merged> {
  const reports: DocumentReport[] = []
  const documents: DocumentSummary[] = []
  const failures: Failure[] = []
  for await (const line of lines) {
    if (line.type === 'failure') {
      failures.push({ path: line.path, reason: line.reason, message: line.message })
      continue
    }
    const { schemaVersion, type, people, places, quotes, ...summary } = line
    documents.push(summary)
    reports.push(packed(line))
  }
  return { schemaVersion: 1, tool, documents, ...mergeUnlisted(reports, identities), failures }
}
