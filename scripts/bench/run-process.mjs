import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const PEAK_MEMORY = fileURLToPath(new URL('peak-memory.mjs', import.meta.url))

/**
 * Runs a script in a process of its own: wall-clock milliseconds from start to end, and its peak memory in megabytes.
 * @param {string[]} args
 */
export function runProcess(args) {
  const started = performance.now()
  const run = spawnSync(process.execPath, ['--import', PEAK_MEMORY, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  })
  const milliseconds = performance.now() - started
  if (run.status !== 0) throw new Error(`${args.join(' ')} exited with ${run.status ?? run.signal}`)
  return { milliseconds, megabytes: Number(run.output[3]) / 1024 }
}
