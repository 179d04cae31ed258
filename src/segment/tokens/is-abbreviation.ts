import { abbreviationKind } from '../abbreviations.ts'
import type { Word } from './word.ts'

/** Letters to either side that tell whether a word is an abbreviation: ", " before "Del.", " 10" behind "No." */
const LOOK = 12

/** Whether a word, before its stop, is an abbreviation where it stands in the view. */
export function isAbbreviation(view: string, { start, end, read }: Word): boolean {
  if (abbreviationKind(read) === undefined) return false
  const before = view.slice(Math.max(0, start - LOOK), start)
  const behind = view.slice(end + 1, end + 1 + LOOK)
  return abbreviationKind(read, { before, behind }) !== undefined
}
