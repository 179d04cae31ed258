/**
 * `role-fields.tsv`: in which walk of life a role lies, from the person nouns of WordNet: a goalkeeper in sport, a
 * glaciologist in learning. A word that lies in several, or whose commonest meaning lies in none, is left out.
 */
import { below, readPart } from './lib/wordnet.mjs'
import { writeTable } from './lib/write-data.mjs'

const nouns = readPart('noun')

/** Each the words below some senses of WordNet (1 is the commonest), and words that it lacks or knows in another sense only. */
/** @type {readonly { field: string, senses: [lemma: string, sense: number][], words: string }[]} */
const fields = [
  {
    field: 'sport',
    senses: [
      ['athlete', 1],
      ['coach', 1],
      ['referee', 1],
      ['official', 2],
    ],
    words:
      'midfielder striker defender winger footballer cricketer batsman bowler sprinter golfer goalscorer',
  },
  {
    field: 'arts',
    senses: [
      ['entertainer', 1],
      ['artist', 1],
      ['musician', 1],
      ['musician', 2],
      ['writer', 1],
      ['player', 3],
    ],
    words: 'filmmaker rapper songwriter screenwriter',
  },
  {
    field: 'learning',
    senses: [
      ['scientist', 1],
      ['educator', 1],
      ['scholar', 1],
      ['health professional', 1],
    ],
    words: 'researcher academic epidemiologist',
  },
  {
    field: 'trade',
    senses: [
      ['craftsman', 3],
      ['farmer', 1],
      ['laborer', 1],
      ['driver', 1],
      ['driver', 2],
      ['herder', 1],
      ['baker', 1],
    ],
    words: 'shopkeeper waiter plumber fisherman',
  },
  {
    field: 'office',
    senses: [
      ['politician', 1],
      ['politician', 2],
      ['head of state', 1],
      ['minister', 2],
      ['legislator', 1],
      ['diplomat', 1],
      ['executive', 1],
      ['executive', 3],
      ['military officer', 1],
      ['clergyman', 1],
      ['lawyer', 1],
      ['mayor', 1],
    ],
    words:
      'minister president premier chancellor secretary governor senator congressman congresswoman mp ambassador spokesman spokeswoman spokesperson judge justice',
  },
]

/** Of teams as of armies, of flocks as of churches; and a journalist writes about all of it, also as a member of it. */
const unclear = new Set(
  'captain lieutenant shepherd journalist reporter writer author columnist candidate champion pro'.split(' '),
)

/** @type {Map<string, Set<string>>} */ const fieldsOf = new Map()
/** @param {string} word @param {string} field */
const add = (word, field) => fieldsOf.set(word, (fieldsOf.get(word) ?? new Set()).add(field))
const given = new Set(fields.flatMap(({ words }) => words.split(' ')))
for (const { field, senses, words } of fields) {
  for (const word of words.split(' ')) add(word, field)
  for (const offset of senses.flatMap(([lemma, sense]) => [...below(nouns, lemma, sense)])) {
    for (const word of nouns.synsets.get(offset)?.words ?? []) {
      const isCommonest = nouns.senses.get(word)?.[0] === offset
      if (isCommonest && !given.has(word) && /^[a-z]{3,}$/.test(word)) add(word, field)
    }
  }
}
const clear = [...fieldsOf]
  .filter(([word, of]) => of.size === 1 && !unclear.has(word))
  .map(([word, of]) => /** @type {const} */ ([word, [...of].join()]))
writeTable('role-fields.tsv', new Map(clear))
