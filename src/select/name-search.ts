/**
 * Whether anybody goes by the name that was asked for, and if not, who may have been meant. It sees one document after the
 * other and keeps no more than the best guess, however many there are.
 */
import { fold } from '../lexicon/fold.ts'
import { editDistance } from '../text/edit-distance.ts'
import { type Named, nameMatcher } from './name-matcher.ts'

export interface NameSearch {
  readonly see: (named: Iterable<Named>) => void
  readonly found: () => boolean
  /** The name most like it among those seen, if one is near enough to be a slip or has it as a part; else null. */
  readonly suggestion: () => string | null
}

export function nameSearch(wanted: string): NameSearch {
  const isMeant = nameMatcher(wanted)
  const key = fold(wanted)
  let found = false
  let best: string | null = null
  let least = Math.max(1, Math.floor(key.length / 3)) + 1

  const consider = (form: string, name: string) => {
    const distance = distanceOf(key, fold(form))
    if (distance >= least) return
    least = distance
    best = name
  }
  return {
    see: (all) => {
      for (const named of found ? [] : all) {
        if (isMeant(named)) found = true
        for (const form of [named.name, ...(named.aliases ?? [])]) consider(form, named.name)
      }
    },
    found: () => found,
    suggestion: () => best,
  }
}

/** A word of a name, or its beginning, is as near as can be: "Mara" asks for "Mara Ilves". */
function distanceOf(key: string, name: string): number {
  return ` ${name}`.includes(` ${key}`) ? 0 : editDistance(key, name)
}
