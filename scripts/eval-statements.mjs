/**
 * Scores which quotes over all articles of a pile are one statement: `node scripts/eval-statements.mjs [GOLD.jsonl] [--misses]`.
 *
 * A line of the gold is `{ id, text, quotes: [{ start, end, text, statement }] }`, offsets in UTF-16 code units; without one
 * it is our own `fixtures/pile/gold.jsonl`. Counted are pairs of quotes: joined by the program and of one statement
 * (precision), of one statement and joined (recall). A quotation that the program does not find is joined with none.
 */
import { analyzePile, inPlace } from './eval/analyze-pile.mjs'
import { bCubed } from './eval/b-cubed.mjs'

/** @typedef {{ id: string, text: string, quotes: { start: number, end: number, text: string, statement: string }[] }} Gold */

const misses = process.argv.includes('--misses')
const { gold, report, idOf } = await analyzePile(process.argv[2])
const found = inPlace(report.quotes, idOf)
const items = /** @type {Gold[]} */ (gold).flatMap(({ id, quotes }) =>
  quotes.map((quote) => {
    const given = found(id, quote)?.statement ?? `none ${id} ${quote.start}`
    return { right: quote.statement, given, text: quote.text, id }
  }),
)
const pairs = { right: 0, given: 0, both: 0 }
for (const [i, a] of items.entries()) {
  for (const b of items.slice(i + 1)) {
    const [right, given] = [a.right === b.right, a.given === b.given]
    pairs.right += Number(right)
    pairs.given += Number(given)
    pairs.both += Number(right && given)
    if (misses && right !== given)
      console.log(`${right ? 'missed' : 'wrong '} ${a.id} ${a.text}\n       ${b.id} ${b.text}`)
  }
}
const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
  Math.round((part / whole) * 1000) / 10
const { precision, recall, f1 } = bCubed(items)
console.log(`${gold.length} articles, ${items.length} quotes, ${pairs.right} pairs of one statement`)
console.log(
  `  pairs  precision ${percent(pairs.both, pairs.given)}  recall ${percent(pairs.both, pairs.right)}`,
)
console.log(`  B³     precision ${precision}  recall ${recall}  F1 ${f1}`)
