/**
 * Blocking: people are compared only with those who share a word of the name in some spelling, and with no more than a
 * handful of those, so that a list of ten thousand Smiths costs what ten thousand different names cost.
 */
import type { PersonName } from './parse-name.ts'

const MOST = 64

export interface NameIndex<T> {
  add(name: PersonName, entry: T): void
  /** Those who bear the last part of the name in some spelling, at most 64, in the order in which they were added. */
  findByLast(name: PersonName): readonly T[]
  /** The same for the first part. */
  findByFirst(name: PersonName): readonly T[]
}

export function nameIndex<T>(): NameIndex<T> {
  const blocks = new Map<string, Set<T>>()
  const find = (key: string | undefined) => [...(blocks.get(key ?? '') ?? [])]
  return {
    add(name, entry) {
      for (const key of name.keys) {
        const block = blocks.get(key) ?? new Set()
        if (block.size < MOST) blocks.set(key, block.add(entry))
      }
    },
    findByLast: ({ keys }) => find(keys.at(-1)),
    findByFirst: ({ keys }) => find(keys[0]),
  }
}
