import type { Field } from '../../lexicon/role-fields.ts'

/**
 * How much it speaks against one person that two articles see a name in two walks of life. Ministers have been professors,
 * and actors presidents; a goalkeeper who is a glaciologist as well is another man.
 */
const CONFLICTS: readonly (readonly [Field, Field, number])[] = [
  ['sport', 'learning', 2],
  ['sport', 'office', 2],
  ['sport', 'trade', 2],
  ['sport', 'arts', 1.5],
  ['trade', 'learning', 1.5],
  ['trade', 'office', 1.5],
  ['trade', 'arts', 1.5],
  ['arts', 'learning', 1],
  ['arts', 'office', 1],
]

/** 0 where nothing speaks against it. */
export function fieldConflict(a: Field | null, b: Field | null): number {
  const found = CONFLICTS.find(([one, other]) => (one === a && other === b) || (one === b && other === a))
  return found?.[2] ?? 0
}
