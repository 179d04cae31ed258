/**
 * The command `analyze`: nothing is thrown out of here, and the process ends by itself when all is written. What does the
 * work is loaded when there is work: `--help` and a usage error need not wait for it.
 */
import { CommanderError } from 'commander'
import { parseArguments } from './arguments.ts'
import { helpText } from './commands.ts'
import { WRONG_USAGE } from './exit-status.ts'
import { type Messages, messages } from './messages.ts'
import { plan } from './plan.ts'
import { surroundings } from './surroundings.ts'
import { UsageError } from './usage-error.ts'

export async function main(argv: readonly string[]): Promise<void> {
  // A closed pipe shows up twice: where it is written, and here, where nobody listening would be an uncaught exception.
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  const stderr = messages(process.stderr)
  try {
    process.exitCode = await start(argv)
  } catch (error) {
    process.exitCode = explain(error, stderr)
  }

  async function start(typed: readonly string[]): Promise<number> {
    const planned = plan(parseArguments(typed), surroundings())
    if (planned === null) {
      process.stderr.write(helpText())
      return WRONG_USAGE
    }
    const { run } = await import('./run.ts')
    return run(planned, stderr)
  }
}

/** @returns the exit status */
function explain(error: unknown, { say, fault }: Messages): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    say(oneLine(error.message))
    return WRONG_USAGE
  }
  if (error instanceof UsageError) {
    say(error.message)
    return WRONG_USAGE
  }
  const { code, syscall } = error as NodeJS.ErrnoException
  // `| head` has seen enough.
  if (code === 'EPIPE') return 0
  if (syscall === 'write') say(`the report could not be written (${code})`)
  else fault(error)
  return WRONG_USAGE
}

/** commander writes "error: unknown option '--jsn'\n(Did you mean --json?)". */
function oneLine(message: string): string {
  const line = message.replace(/^error: /, '').replace(/\n\(Did you mean (.+)\?\)$/, '; did you mean $1?')
  return /^unknown option '[^']*'$/.test(line) ? `${line}; analyze --help lists them` : line
}
