import type { Span } from '../model.ts'
import { firstWhere } from './first-where.ts'

/** Offsets of another text. Where the other has something between two letters, a word ends before and starts behind it. */
export interface Moved {
  readonly start: (offset: number) => number
  readonly end: (offset: number) => number
}

/**
 * Leads from offsets of one text to those of another that differs from it in some stretches only: the n-th of `from` stands
 * where the n-th of `to` does. Both are in order and disjoint. An offset inside a stretch leads to the start of the other.
 */
export function moved(from: readonly Span[], to: readonly Span[]): Moved {
  if (from.length === 0) return { start: (offset) => offset, end: (offset) => offset }
  const behind = (index: number, offset: number) => {
    if (index < 0) return offset
    return offset < from[index]!.end ? to[index]!.start : to[index]!.end + offset - from[index]!.end
  }
  return {
    start: (offset) => behind(firstWhere(from, ({ start }) => start > offset) - 1, offset),
    end: (offset) => behind(firstWhere(from, ({ start }) => start >= offset) - 1, offset),
  }
}
