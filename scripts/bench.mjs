/**
 * How long the analysis takes, and how much memory: `npm run bench`, or some of its tables by name, as `npm run bench cold`.
 * Every row is a ratio within one run on one machine.
 *
 *   warm    the analysis, each of its stages and compromise over our own articles, against wink-nlp's sentences and tags
 *   cold    a whole process on five articles, against a bare script that loads wink-nlp and reads the same five
 *   growth  1,000 and 10,000 synthetic articles in one run: time for each, and peak memory
 *   huge    one file of 5, 10 and 50 MB: time for each megabyte, and peak memory
 *   threads the same articles with two worker threads against one
 */
import Table from 'cli-table3'
import { cold } from './bench/cold.mjs'
import { growth } from './bench/growth.mjs'
import { huge } from './bench/huge.mjs'
import { threads } from './bench/threads.mjs'
import { warm } from './bench/warm.mjs'

/** @typedef {{ head: string[], rows: (string | number)[][] }} Measured */

/** @type {Record<string, () => Measured | Promise<Measured>>} */
const tables = { warm, cold, threads, growth, huge }
const asked = process.argv.slice(2)
const wrong = asked.find((name) => !Object.hasOwn(tables, name))
if (wrong !== undefined) throw new Error(`no table ${wrong}; there are ${Object.keys(tables).join(', ')}`)

for (const [name, measure] of Object.entries(tables)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const { head, rows } = await measure()
  /** @type {('left' | 'right')[]} */
  const colAligns = head.map((_, index) => (index === 0 ? 'left' : 'right'))
  const table = new Table({ head, colAligns, style: { head: [], border: [] } })
  for (const row of rows) table.push(row.map(String))
  console.log(table.toString())
}
