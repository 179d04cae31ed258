import type { MentionReport } from '../model.ts'
import { number } from './count.ts'

/** In how many documents something is mentioned. */
export function articlesOf(mentions: readonly MentionReport[]): number {
  return new Set(mentions.map(({ document }) => document)).size
}

/** The column that says so; of a single article it would hold nothing but ones, and is left out. */
export function articlesColumn(documents: readonly unknown[]): {
  readonly head: readonly string[]
  readonly cell: (mentions: readonly MentionReport[]) => readonly string[]
} {
  if (documents.length === 1) return { head: [], cell: () => [] }
  return { head: ['Articles'], cell: (mentions) => [number(articlesOf(mentions))] }
}
