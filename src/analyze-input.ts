/**
 * One input, from its file to its line in the report: what a worker thread does, and what is done in the first thread
 * where no worker pays. Nothing is thrown for what one file holds, so that it never costs the other thousand.
 */
import type { AnalysisOptions } from './analyze.ts'
import { type Cache, cacheKey, readEntry, writeEntry } from './cache/cache.ts'
import type { Document, DocumentReport, Failure, FailureLine, ReportLine } from './model.ts'
import type { Found } from './reader/found.ts'
import { readInput } from './reader/read-input.ts'
import { tool } from './tool.ts'

/** What a thread is given beside the input. */
export interface InputOptions extends AnalysisOptions {
  readonly encoding?: string
  readonly cache?: Cache
}

export interface InputResult {
  readonly line: ReportLine
  /** What was thrown, where the line is a failure by a fault of this program. */
  readonly fault?: unknown
  /** What was thrown, where the line could not be kept in the cache. */
  readonly unsaved?: unknown
}

/** @throws UnknownEncodingError */
export async function analyzeInput(found: Found, options: InputOptions): Promise<InputResult> {
  const read = found.ok ? await readInput(found.input, options) : found
  return read.ok ? recallOrAnalyze(read.document, options) : { line: failureLine(read.failure) }
}

async function recallOrAnalyze(document: Document, options: InputOptions): Promise<InputResult> {
  // How the text was read is in the document.
  const { cache, encoding, ...asked } = options
  if (cache === undefined) return analyzeOrFail(document, asked)
  const key = cacheKey(cache, [document, asked])
  const known = await readEntry(cache, key)
  if (known !== undefined) return { line: known as DocumentReport }
  const result = await analyzeOrFail(document, asked)
  if (result.line.type === 'failure') return result
  try {
    await writeEntry(cache, key, result.line)
  } catch (unsaved) {
    return { ...result, unsaved }
  }
  return result
}

/** The stages, and with them the language model and the gazetteers, are loaded at the first text that is analysed. */
async function analyzeOrFail(document: Document, options: AnalysisOptions): Promise<InputResult> {
  const { analyzeDocument } = await import('./analyze.ts')
  try {
    return { line: analyzeDocument(document, options) }
  } catch (error) {
    return fault(document.path, error)
  }
}

export function failureLine(failure: Failure): FailureLine {
  return { schemaVersion: 1, type: 'failure', ...failure }
}

export function fault(path: string, error: unknown): InputResult {
  const message = `a fault in ${tool.name} (${error}); its README says under "Reporting a fault" what to do`
  return { line: failureLine({ path, reason: 'internal', message }), fault: error }
}
