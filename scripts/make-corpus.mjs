/**
 * Makes a folder of synthetic articles, as many as wanted, to try the program on: `node scripts/make-corpus.mjs COUNT FOLDER`.
 * The same count gives the same files, and a larger one begins with them.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { syntheticArticles } from './lib/synthetic-articles.mjs'

const [count, folder] = [Number(process.argv[2]), process.argv[3]]
if (!Number.isInteger(count) || count < 1 || folder === undefined)
  throw new Error('usage: node scripts/make-corpus.mjs COUNT FOLDER')

mkdirSync(folder, { recursive: true })
let index = 0
for (const text of syntheticArticles()) {
  if (index === count) break
  writeFileSync(join(folder, `${String(index).padStart(6, '0')}.txt`), `${text}\n`)
  index++
}
