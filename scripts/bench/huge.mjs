import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { syntheticArticles } from '../lib/synthetic-articles.mjs'
import { analyze } from './articles.mjs'
import { times } from './measures.mjs'
import { runProcess } from './run-process.mjs'

const SIZES = [5, 10, 50]

/** One file of different articles one below the other: time is linear in its size, and memory is that of the report. */
export function huge() {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  try {
    const runs = SIZES.map((size) => {
      const file = join(folder, `${size}.txt`)
      writeArticles(file, size * 2 ** 20)
      return runProcess([analyze, file, '--jsonl'])
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

/** @param {string} path @param {number} bytes */
function writeArticles(path, bytes) {
  const file = openSync(path, 'w')
  let written = 0
  for (const text of syntheticArticles()) {
    if (written >= bytes) break
    // What stands below a comment form are its readers' words: of the articles behind it none would be analysed.
    if (!/\bcomments?\b/i.test(text)) written += writeSync(file, `${text}\n\n`)
  }
  closeSync(file)
}
