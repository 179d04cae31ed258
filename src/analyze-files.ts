/**
 * The program's library. The stages, and with them the language model and the gazetteers, are loaded at the first text
 * and not with this module: a program that only might analyse something, or that only wants `--help`, starts at once.
 */
import { mergeReports } from './corpus/merge-reports.ts'
import type { Document, DocumentReport, Failure, FailureLine, Report, UserName } from './model.ts'
import { type Found, findInputs } from './reader/find-inputs.ts'
import { readInput } from './reader/read-input.ts'
import { tool } from './tool.ts'

export interface AnalyzeTextOptions {
  /** Stands as `document` and `path` in the report; `text` if not given. */
  readonly path?: string
  /** Report titles, nicknames and scare quotes too, as quotes of the kind `term`. */
  readonly terms?: boolean
  /** Give every mention of a person or place an `explanation`: the rule that found it, and how sure it is. */
  readonly explain?: boolean
  /** Your own names, over all that the program knows: what they are, and what is no name. See `readLexicon`. */
  readonly lexicon?: readonly UserName[]
}

export interface AnalyzeOptions extends Omit<AnalyzeTextOptions, 'path'> {
  /** What to call standard input in the report; `stdin` if not given. */
  readonly stdinName?: string
  /** Read every file in this encoding (a WHATWG label) instead of finding it out. */
  readonly encoding?: string
  /** Stops between two files; what is ready by then has been given out. */
  readonly signal?: AbortSignal
  /** Called with what was thrown when a file fails with the reason `internal`, which is a fault of this program. */
  readonly onFault?: (error: unknown, path: string) => void
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
  return collect(analyzeEach(paths, options))
}

/** Like `analyzeFiles`, but gives out each document as soon as it is ready, and keeps none. */
export async function* analyzeEach(
  paths: readonly string[],
  options: AnalyzeOptions = {},
): AsyncGenerator<DocumentReport | FailureLine> {
  yield* analyzeInputs(await findInputs(paths, options), options)
}

/** One line for each input, in order. */
export async function* analyzeInputs(
  inputs: readonly Found[],
  options: AnalyzeOptions = {},
): AsyncGenerator<DocumentReport | FailureLine> {
  for (const found of inputs) {
    if (options.signal?.aborted) return
    const read = found.ok ? await readInput(found.input, options) : found
    yield read.ok ? await analyzeOrFail(read.document, options) : failureLine(read.failure)
  }
}

/** Puts the lines of `analyzeEach` into one report. */
export async function collect(lines: AsyncIterable<DocumentReport | FailureLine>): Promise<Report> {
  const reports: DocumentReport[] = []
  const failures: Failure[] = []
  for await (const line of lines) {
    if (line.type === 'document') reports.push(line)
    else failures.push({ path: line.path, reason: line.reason, message: line.message })
  }
  return {
    schemaVersion: 1,
    tool,
    documents: reports.map(({ path, title, date, encoding, characters, words, sentences, warnings }) => ({
      path,
      title,
      date,
      encoding,
      characters,
      words,
      sentences,
      warnings,
    })),
    ...mergeReports(reports),
    failures,
  }
}

/** A fault of ours in one file must not cost the other thousand. */
async function analyzeOrFail(
  document: Document,
  options: AnalyzeOptions,
): Promise<DocumentReport | FailureLine> {
  const { analyzeDocument } = await import('./analyze.ts')
  try {
    return analyzeDocument(document, options)
  } catch (error) {
    options.onFault?.(error, document.path)
    return failureLine({
      path: document.path,
      reason: 'internal',
      message: `a fault in ${tool.name} (${error}); its README says under "Reporting a fault" what to do`,
    })
  }
}

function failureLine(failure: Failure): FailureLine {
  return { schemaVersion: 1, type: 'failure', ...failure }
}
