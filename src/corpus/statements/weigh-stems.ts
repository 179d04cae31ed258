import type { Sentence } from './read-quote.ts'

export interface Weights {
  /** In how many different sentences the stem stands. */
  readonly frequency: (stem: string) => number
  /** Inverse document frequency (Spärck Jones 1972), from 0 for what all sentences hold to 1 for what one alone does. */
  readonly weight: (stem: string) => number
}

export function weighStems(sentences: readonly Sentence[]): Weights {
  const counts = new Map<string, number>()
  for (const { stems } of sentences) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const frequency = (stem: string) => counts.get(stem) ?? 0
  const total = Math.log(sentences.length + 1)
  return {
    frequency,
    weight: (stem) => Math.log((sentences.length + 1) / Math.max(1, frequency(stem))) / total,
  }
}
