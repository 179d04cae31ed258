/**
 * Scores who is who over all articles of a pile with B³: `node scripts/eval-identity.mjs [GOLD.jsonl] [--misses]`.
 *
 * A line of the gold is `{ id, text, people: [{ start, end, text, person }] }`, offsets in UTF-16 code units; without one
 * it is our own `fixtures/pile/gold.jsonl`. Every annotated name counts. Where the program found no name, that one stands
 * alone in a cluster of its own, so that a name missed costs recall; the second line leaves those out.
 */

import { analyzePile, inPlace } from './eval/analyze-pile.mjs'
import { bCubed } from './eval/b-cubed.mjs'
import { groupBy } from './lib/group-by.mjs'

/** @typedef {{ id: string, text: string, people: { start: number, end: number, text: string, person: string }[] }} Gold */

const misses = process.argv.includes('--misses')
const { gold, report, idOf } = await analyzePile(process.argv[2])
const found = inPlace(
  report.people.flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, id }))),
  idOf,
)

const items = /** @type {Gold[]} */ (gold).flatMap(({ id: document, people }) =>
  people.map((name) => {
    const given = found(document, name)?.id
    return {
      ...name,
      document,
      right: name.person,
      given: given ?? `none ${document} ${name.start}`,
      missed: !given,
    }
  }),
)
const persons = groupBy(items, ({ right }) => right)
const inSeveral = [...persons.values()].filter(
  (names) => new Set(names.map(({ document }) => document)).size > 1,
)
console.log(
  `${gold.length} articles, ${persons.size} people, ${inSeveral.length} of them in several articles`,
)
show('all names', items)
show(
  'names found',
  items.filter(({ missed }) => !missed),
)
if (misses) {
  for (const [person, names] of persons) list(`split: ${person}`, names, ({ given }) => given)
  for (const [id, names] of groupBy(items, ({ given }) => given))
    list(`joined: ${id}`, names, ({ right }) => right)
}

/** @param {string} what @param {{ right: string, given: string }[]} scored */
function show(what, scored) {
  const { precision, recall, f1 } = bCubed(scored)
  console.log(`  ${what.padEnd(12)} B³ precision ${precision}  recall ${recall}  F1 ${f1}`)
}

/** @param {string} head @param {typeof items} names @param {(name: typeof items[number]) => string} clusterOf */
function list(head, names, clusterOf) {
  const clusters = groupBy(names, clusterOf)
  if (clusters.size < 2) return
  console.log(head)
  for (const [cluster, inside] of clusters) {
    const where = inside.map(({ text, document }) => `${text} (${document})`)
    console.log(`  ${cluster}: ${[...new Set(where)].join(', ')}`)
  }
}
