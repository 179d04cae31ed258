import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const TELL_USAGE = fileURLToPath(new URL('tell-usage.mjs', import.meta.url))

/**
 * Runs a script in a process of its own: wall-clock milliseconds from start to end, milliseconds of the processor, and its
 * peak memory in megabytes.
 * @param {string[]} args
 */
export function runProcess(args) {
  const started = performance.now()
  const run = spawnSync(process.execPath, ['--import', TELL_USAGE, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  })
  const milliseconds = performance.now() - started
  if (run.status !== 0) throw new Error(`${args.join(' ')} exited with ${run.status ?? run.signal}`)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(String(run.output[3]))
  return { milliseconds, processor: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 }
}
