/**
 * The forms under which one entity is named, counted. Forms alike but for case are one form, written as its commonest
 * spelling that is not all capitals: a byline in capitals is no other name.
 */
import { byCodeUnit } from '../text/compare.ts'

export interface Form {
  readonly text: string
  readonly count: number
}

interface Group {
  count: number
  /** What is in capitals, in small letters; it counts, and is the spelling only where there is no other. */
  readonly inCapitals: string
  /** All others, with their numbers. */
  readonly spellings: Map<string, number>
}

/** Counts the forms; commonest first, equal ones in the order given. */
export function countForms(texts: readonly string[]): Form[] {
  const groups = new Map<string, Group>()
  for (const text of texts) {
    const written = isAllCapitals(text) ? inTitleCase(text) : text
    const key = written.toLowerCase()
    const group = groups.get(key) ?? { count: 0, inCapitals: written, spellings: new Map() }
    groups.set(key, group)
    group.count++
    if (written === text) group.spellings.set(text, (group.spellings.get(text) ?? 0) + 1)
  }
  return [...groups.values()]
    .map(({ count, inCapitals, spellings }) => {
      const [commonest] = [...spellings].sort((a, b) => b[1] - a[1])
      return { text: commonest?.[0] ?? inCapitals, count }
    })
    .sort((a, b) => b.count - a.count)
}

/** The forms beside the chosen name, commonest first, equal ones by code unit. */
export function aliasesBeside(name: string, forms: readonly Form[]): string[] {
  return forms
    .filter(({ text }) => text !== name)
    .sort((a, b) => b.count - a.count || byCodeUnit(a.text, b.text))
    .map(({ text }) => text)
}

/** "MARA ILVES", "LA PAZ"; not "UK", which is no word in capitals but an abbreviation. */
export function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{4}|\p{Lu}{2} \p{Lu}{3}/u.test(text)
}

/** "MARA ILVES" → "Mara Ilves", "ANNE-MARIE O'DELL" → "Anne-Marie O'Dell". Two letters between names stay small: "of". */
export function inTitleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{L}|(?<=(?<![\p{L}\p{M}])o['’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<= )(?:Of|The|And|De|Von|Van|Der|Bin|Al)(?=[ -])/g, (word) => word.toLowerCase())
}
