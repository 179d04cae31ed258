/** The inputs shared between threads; what they come to is in the order of the inputs, as if one had done it all. */
import { analyzeInput, failureLine, fault, type InputOptions, type InputResult } from '../analyze-input.ts'
import type { Found } from '../reader/found.ts'
import { inOrder } from './in-order.ts'
import { openPool } from './pool.ts'

/** A long file holds up those behind it; so many short ones a thread are done meanwhile, and kept until it is their turn. */
const AHEAD = 16

/**
 * @param module the worker's
 * @param signal ends the threads at once; nothing more is given out
 */
export async function* analyzeInPool(
  inputs: readonly Found[],
  module: URL,
  jobs: number,
  options: InputOptions,
  signal?: AbortSignal,
): AsyncGenerator<InputResult> {
  const pool = openPool<Found, InputResult>(module, jobs, options)
  const close = () => void pool.close()
  signal?.addEventListener('abort', close, { once: true })

  async function work(found: Found): Promise<InputResult> {
    // Standard input belongs to this thread, and for what was not even found none is needed.
    if (!found.ok || found.input.kind === 'stdin') return analyzeInput(found, options)
    const { path } = found.input
    return pool.run(found).catch((error) => threadDied(error, path))
  }

  try {
    for await (const result of inOrder(inputs, jobs * AHEAD, work)) {
      if (signal?.aborted) return
      yield result
    }
  } finally {
    signal?.removeEventListener('abort', close)
    await pool.close()
  }
}

function threadDied(error: NodeJS.ErrnoException, path: string): InputResult {
  if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return fault(path, error)
  const message = 'takes more memory than there is; split it into single articles'
  return { line: failureLine({ path, reason: 'too-large', message }) }
}
