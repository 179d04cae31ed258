/** Writes files of `data/`: the same input gives the same bytes. */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/**
 * @param {string} name ends in `.gz` to be packed
 * @param {readonly string[]} lines
 */
export function writeLines(name, lines) {
  const bytes = Buffer.from(lines.join('\n'))
  const packed = name.endsWith('.gz') ? gzipSync(bytes, { level: 9 }) : bytes
  writeFileSync(new URL(`../../data/${name}`, import.meta.url), packed)
  console.log(`${name}: ${lines.length} lines, ${Math.round(packed.length / 1024)} KB`)
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
