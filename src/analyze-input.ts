/**
 * One input, from its file to its line in the report: what a worker thread does, and what is done in the first thread
 * where no worker pays. Nothing is thrown for what one file holds, so that it never costs the other thousand.
 */
import type { Document, Failure, FailureLine, ReportLine, UserName } from './model.ts'
import type { Found } from './reader/find-inputs.ts'
import { readInput } from './reader/read-input.ts'
import { tool } from './tool.ts'

/** Everything that a line depends on beside its input; it can be sent to a thread. */
export interface InputOptions {
  readonly terms?: boolean
  readonly explain?: boolean
  readonly lexicon?: readonly UserName[]
  readonly encoding?: string
}

export interface InputResult {
  readonly line: ReportLine
  /** What was thrown, where the line is a failure by a fault of this program. */
  readonly fault?: unknown
}

/** @throws UnknownEncodingError */
export async function analyzeInput(found: Found, options: InputOptions): Promise<InputResult> {
  const read = found.ok ? await readInput(found.input, options) : found
  return read.ok ? analyzeOrFail(read.document, options) : { line: failureLine(read.failure) }
}

/** The stages, and with them the language model and the gazetteers, are loaded at the first text that is analysed. */
async function analyzeOrFail(document: Document, options: InputOptions): Promise<InputResult> {
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
