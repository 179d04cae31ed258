import type { MentionReport } from '../model.ts'

/** In how many documents something is mentioned. */
export function articlesOf(mentions: readonly MentionReport[]): number {
  return new Set(mentions.map(({ document }) => document)).size
}
