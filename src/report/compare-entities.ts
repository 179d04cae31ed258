import { byCodeUnit } from '../text/compare.ts'

type Counted = { readonly count: number; readonly name: string; readonly id: string }

/** Most mentions first, equal ones by name. */
export function byCountThenName(a: Counted, b: Counted): number {
  return b.count - a.count || byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id)
}
