/** How many threads a run deserves: a thread takes a while to load the model, which a few articles never pay back. */
import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { Found } from '../reader/found.ts'

/** About two seconds of work for a thread: it is worth one that starts in half a second. */
const BYTES_A_THREAD = 256 * 1024

/** One for each core, but none with little to do; looks at no more files than it has to. */
export async function countJobs(
  inputs: readonly Found[],
  cores: number = availableParallelism(),
): Promise<number> {
  let bytes = 0
  for (const found of inputs) {
    if (bytes >= cores * BYTES_A_THREAD) break
    if (!found.ok || found.input.kind !== 'file') continue
    const stats = await stat(found.input.path).catch(() => null)
    if (stats?.isFile()) bytes += stats.size
  }
  return Math.max(1, Math.min(cores, inputs.length, Math.floor(bytes / BYTES_A_THREAD)))
}
