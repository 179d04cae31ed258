import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyze, articles } from './articles.mjs'
import { times } from './measures.mjs'
import { runProcess } from './run-process.mjs'

const SIZES = [5, 50]
/** Megabytes of heap: a single file is held in memory whole. */
const HEAP = 12_000

/** One file of articles one below the other: time is linear in its size, and so is memory. */
export function huge() {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  const text = articles.map((path) => readFileSync(path, 'utf8')).join('\n\n')
  try {
    const runs = SIZES.map((size) => {
      const file = join(folder, `${size}.txt`)
      writeFileSync(file, text.repeat(Math.ceil((size * 2 ** 20) / text.length)).slice(0, size * 2 ** 20))
      return runProcess([`--max-old-space-size=${HEAP}`, analyze, file, '--jsonl'])
    })
    const each = runs.map(({ processor }, i) => processor / (SIZES[i] ?? 1))
    return {
      head: ['one file', 'processor ms a MB', `of ${SIZES[0]} MB`, 'peak MB'],
      rows: runs.map(({ megabytes }, i) => [
        `${SIZES[i]} MB`,
        (each[i] ?? 0).toFixed(0),
        times((each[i] ?? 0) / (each[0] ?? 1)),
        megabytes.toFixed(0),
      ]),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
