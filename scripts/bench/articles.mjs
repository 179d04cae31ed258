/** What is measured on: our own articles as files, and folders of synthetic ones. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../fixtures/articles', import.meta.url))
const makeCorpus = fileURLToPath(new URL('../make-corpus.mjs', import.meta.url))

/** Paths of our own articles. */
export const articles = readdirSync(folder)
  .sort()
  .map((name) => join(folder, name))

export const analyze = fileURLToPath(new URL('../../bin/analyze.js', import.meta.url))

/**
 * Makes a folder of synthetic articles for as long as it is used.
 * @template T @param {number} count @param {(folder: string) => T} use @returns {T}
 */
export function withCorpus(count, use) {
  const made = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  try {
    execFileSync(process.execPath, [makeCorpus, String(count), made], { stdio: 'ignore' })
    return use(made)
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}
