import { spawn } from 'node:child_process'
import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ANALYZE = fileURLToPath(new URL('../bin/analyze.js', import.meta.url))

/** A folder in which the command is called `analyze`, as after an installation. */
const bin = mkdtempSync(join(tmpdir(), 'verbatim-bin-'))
symlinkSync(ANALYZE, join(bin, 'analyze'))

/** Nothing of the surroundings of the tests: they may well run with FORCE_COLOR. */
export const ENV = {
  PATH: `${bin}${delimiter}${process.env.PATH}`,
  HOME: bin,
  LC_ALL: 'C.UTF-8',
}

export interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly status: number | null
}

/** Runs a line of shell in a folder; standard input is empty unless given. */
export function shell(line: string, cwd: string, stdin?: string): Promise<Ran> {
  const child = spawn('sh', ['-c', line], {
    cwd,
    env: ENV,
    stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout!.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr!.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  child.stdin?.end(stdin)
  return new Promise((resolve) => child.on('close', (status) => resolve({ stdout, stderr, status })))
}
