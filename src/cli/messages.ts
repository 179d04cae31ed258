/**
 * What goes to stderr: one line a message, and on a terminal a line of progress that is wiped before each of them. A
 * progress library would draw from a timer, which does not fire while an article is analysed.
 */
import { clean } from '../output/clean.ts'
import { count, number } from '../output/count.ts'

export interface Messages {
  readonly say: (message: string) => void
  readonly progress: (done: number, total: number) => void
  /** A fault of ours, with its trace. */
  readonly fault: (error: unknown, path?: string) => void
  readonly wipe: () => void
}

/** Nothing is shown of a run shorter than this, and never more often: milliseconds. */
const PATIENCE = 500
const INTERVAL = 100

export function messages(stream: NodeJS.WriteStream, now: () => number = () => performance.now()): Messages {
  let next = now() + PATIENCE
  let drawn = false

  const wipe = () => {
    if (drawn) stream.write('\r\x1b[K')
    drawn = false
  }
  const say = (message: string) => {
    wipe()
    stream.write(`analyze: ${clean(message)}\n`)
  }
  return {
    say,
    wipe,
    progress: (done, total) => {
      if (!stream.isTTY || now() < next) return
      next = now() + INTERVAL
      stream.write(`\r\x1b[K${number(done)} of ${count(total, 'file')}`)
      drawn = true
    },
    fault: (error, where) => {
      const file = where === undefined ? '' : `${where}: `
      say(
        `${file}this is a fault of analyze, not of yours; README.md says under "Reporting a fault" what to do`,
      )
      const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
      for (const line of trace.split('\n')) stream.write(`  ${clean(line)}\n`)
    },
  }
}
