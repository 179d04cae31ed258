/**
 * Blocking: people are compared only with those who share a word of the name in some spelling, and with no more than a
 * handful of those, so that a list of ten thousand Smiths costs what ten thousand different names cost.
 */
import type { PersonName } from './parse-name.ts'
import { spellingKey } from './same-spelling.ts'

const MOST = 64

export interface NameIndex<T> {
  add(name: PersonName, entry: T): void
  /** Those who bear the word in some spelling, at most 64, in the order in which they were added. */
  find(part: string): readonly T[]
}

export function nameIndex<T>(): NameIndex<T> {
  const blocks = new Map<string, Set<T>>()
  return {
    add(name, entry) {
      for (const part of name.parts) {
        const key = spellingKey(part)
        const block = blocks.get(key) ?? new Set()
        if (block.size < MOST) blocks.set(key, block.add(entry))
      }
    },
    find: (part) => [...(blocks.get(spellingKey(part)) ?? [])],
  }
}
