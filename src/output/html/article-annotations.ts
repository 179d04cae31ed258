import type { PersonReport, PlaceReport, Report } from '../../model.ts'
import type { Annotation } from './article-data.ts'

interface Annotations {
  readonly names: readonly Annotation[]
  readonly quotes: readonly Annotation[]
}

const NONE: Annotations = { names: [], quotes: [] }

/** Names and quotations of each document in the order of the text, each with its index in the report: "p3", "l0", "q17". */
export function articleAnnotations({ people, places, quotes }: Report): (path: string) => Annotations {
  const byPath = new Map<string, { names: Annotation[]; quotes: Annotation[] }>()
  const of = (path: string) => {
    const known = byPath.get(path) ?? { names: [], quotes: [] }
    byPath.set(path, known)
    return known
  }
  const note = (all: readonly (PersonReport | PlaceReport)[], letter: string) => {
    for (const [i, { mentions }] of all.entries()) {
      for (const { document, start, end } of mentions)
        of(document).names.push({ start, end, ref: letter + i })
    }
  }
  note(people, 'p')
  note(places, 'l')
  for (const [i, { document, start, end }] of quotes.entries())
    of(document).quotes.push({ start, end, ref: `q${i}` })
  for (const { names } of byPath.values()) names.sort((a, b) => a.start - b.start)
  return (path) => byPath.get(path) ?? NONE
}
