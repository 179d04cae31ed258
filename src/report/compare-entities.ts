type Counted = { readonly count: number; readonly name: string; readonly id: string }

/** Most mentions first; equal ones by code unit, because a locale's order differs between machines. */
export function byCountThenName(a: Counted, b: Counted): number {
  return b.count - a.count || compare(a.name, b.name) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
