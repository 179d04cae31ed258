/** What a worker thread runs: one input, to its line. Beside `analyze-files.ts`, which says where it is. */
import { analyzeInput, type InputOptions, type InputResult } from './analyze-input.ts'
import { sharedByThreads } from './pool/pool.ts'
import type { Found } from './reader/found.ts'

const options = sharedByThreads() as InputOptions

export default async function work(found: Found): Promise<InputResult> {
  return analyzeInput(found, options)
}
