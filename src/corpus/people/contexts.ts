/**
 * What an article says around a person: the other people, the places, and the words of its title and its quotes. Articles
 * that share some of it are about the same world, and "Brandt" in the one may be Tomas Brandt of the other. The rarer a
 * thing is, the more it says; what half the pile names says next to nothing. (Bagga and Baldwin 1998 compare the words
 * around two names in the same way.)
 */
import { fold } from '../../lexicon/fold.ts'
import type { Field } from '../../lexicon/role-fields.ts'
import type { DocumentReport } from '../../model.ts'
import { type PersonName, parseName } from '../../names/parse-name.ts'
import { withoutTitle } from '../../names/without-title.ts'
import { stem } from '../statements/stem.ts'
import { fieldOf } from './candidate.ts'
import { roleHead } from './role-head.ts'

export interface Contexts {
  /** For each document, what stands in it, as numbers. */
  readonly keys: readonly (readonly number[])[]
  /** What it is worth that two documents share it: at most 1, and less the more documents do. */
  readonly weight: (key: number) => number
  /** What is meant by a number, as the first document writes it; '' for words. */
  readonly label: (key: number) => string
  /** The numbers that a name itself has: no evidence for those who bear it. */
  readonly keysOfName: (name: PersonName) => readonly number[]
  /** For each document, the walk of life that its people are in, where it is one. */
  readonly fields: readonly (Field | null)[]
}

/** How much each sort of thing says of which world an article is about. */
const WORTH = new Map([
  ['name', 0.7],
  ['family', 0.4],
  ['place', 0.5],
  ['word', 0.2],
])

/** Words in more documents than these say nothing: any two articles share some twenty of them. */
const RARE_WORD = 16

export function readContexts(documents: readonly DocumentReport[]): Contexts {
  const numbers = new Map<string, number>()
  const worth: number[] = []
  const counts: number[] = []
  const labels: string[] = []
  const numberOf = ([key, label]: readonly [key: string, label: string]) => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, worth.length)
    worth.push(WORTH.get(key.slice(0, key.indexOf(' ')))!)
    counts.push(0)
    labels.push(label)
    return worth.length - 1
  }
  const isCommon = (key: number) => worth[key] === WORTH.get('word') && counts[key]! > RARE_WORD
  const keys = documents.map((document) => [...new Set([...keysOf(document)].map(numberOf))])
  for (const key of keys.flat()) counts[key]!++
  return {
    keys,
    weight: (key) => (isCommon(key) ? 0 : worth[key]! / Math.log2(Math.max(2, counts[key]!))),
    label: (key) => labels[key]!,
    keysOfName: ({ spellings }) =>
      [`name ${spellings[0]} ${spellings.at(-1)}`, ...spellings.map((spelling) => `family ${spelling}`)]
        .map((key) => numbers.get(key))
        .filter((number) => number !== undefined),
    fields: documents.map(fieldOfDocument),
  }
}

function* keysOf({ people, places, title, quotes }: DocumentReport): Generator<readonly [string, string]> {
  for (const { name } of people) {
    const { spellings, family } = parseName(withoutTitle(name))
    yield [`family ${spellings.at(-1)}`, name]
    if (family > 0) yield [`name ${spellings[0]} ${spellings.at(-1)}`, name]
  }
  for (const { name } of places) yield [`place ${fold(name)}`, name]
  for (const text of [title ?? '', ...quotes.map(({ content }) => content)]) {
    for (const word of text.match(/\p{Ll}{4,}/gu) ?? []) {
      const kept = stem(word)
      if (kept !== null) yield [`word ${kept}`, '']
    }
  }
}

/** The field of most of its people. */
function fieldOfDocument({ people }: DocumentReport): Field | null {
  const counts = new Map<Field, number>()
  for (const { roles } of people) {
    const field = fieldOf(roles.map(roleHead))
    if (field !== null) counts.set(field, (counts.get(field) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first !== undefined && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : null
}
