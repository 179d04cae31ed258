/**
 * `common-words.tsv`: word → how often of a hundred it stands in lower case inside a sentence, for words seen at least
 * three times so. Usage: `node scripts/count-words.mjs CORPUS.jsonl…`, each line with `text`. Counts of a corpus only.
 * A capitalised word that is nearly always written small ("March" is not, "Reading" is) names nobody by itself.
 */
import { readFileSync } from 'node:fs'
import { writeTable } from './lib/write-data.mjs'

/** @type {Map<string, { small: number, capital: number }>} */
const counts = new Map()
for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    /** @type {{ text: string }} */
    const { text } = JSON.parse(line)
    for (const match of text.matchAll(/(?<=[\p{L}\d,;] )\p{L}+/gu)) {
      const word = match[0]
      const key = word.toLowerCase()
      const count = counts.get(key) ?? { small: 0, capital: 0 }
      if (word === key) count.small++
      else count.capital++
      counts.set(key, count)
    }
  }
}
writeTable(
  'common-words.tsv',
  [...counts]
    .filter(([, { small }]) => small >= 3)
    .map(([word, { small, capital }]) => [word, Math.round((100 * small) / (small + capital))]),
)
