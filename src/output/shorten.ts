import { count } from './count.ts'
import type { View } from './view.ts'

/** The head of a list that is too long for a first look, and a line that says what is missing and how to see it. */
export function shorten<Item>(
  items: readonly Item[],
  limit: number,
  noun: readonly [one: string, many: string],
  { all, width }: View,
): { shown: readonly Item[]; more: string | null } {
  if (all || width === null || items.length <= limit) return { shown: items, more: null }
  const hidden = items.length - limit
  return {
    shown: items.slice(0, limit),
    more: `… ${count(hidden, `more ${noun[0]}`, `more ${noun[1]}`)}: --all`,
  }
}
