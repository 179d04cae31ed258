/** Writes files of `data/`: the same input gives the same bytes. */
import { writeFileSync } from 'node:fs'

/**
 * @param {string} name
 * @param {readonly string[]} lines
 */
export function writeLines(name, lines) {
  const bytes = Buffer.from(lines.join('\n'))
  writeFileSync(new URL(`../../data/${name}`, import.meta.url), bytes)
  console.log(`${name}: ${lines.length} lines, ${Math.round(bytes.length / 1024)} KB`)
}

/**
 * A table for `src/lexicon/table.ts`: sorted by code unit.
 * @param {string} name
 * @param {Iterable<readonly [string, string | number]>} entries
 */
export function writeTable(name, entries) {
  const lines = [...entries].map(([key, value]) => (value === '' ? key : `${key}\t${value}`))
  writeLines(name, lines.sort())
}
