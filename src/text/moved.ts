import { firstWhere } from './first-where.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Leads from offsets of one text to those of another that differs from it in some stretches only: the n-th of `from` stands
 * where the n-th of `to` does. Both are in order and disjoint. An offset inside a stretch leads to the start of the other.
 */
export function moved(from: readonly Stretch[], to: readonly Stretch[]): (offset: number) => number {
  if (from.length === 0) return (offset) => offset
  return (offset) => {
    const index = firstWhere(from, ({ start }) => start >= offset) - 1
    if (index < 0) return offset
    return offset < from[index]!.end ? to[index]!.start : to[index]!.end + offset - from[index]!.end
  }
}
