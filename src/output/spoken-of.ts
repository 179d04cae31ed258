import type { QuoteReport } from '../model.ts'

/** Ids of the people whom a quote names or surely means by "he" or "you", but not who says "I" of themselves. */
export function spokenOf({ people, about, speaker }: QuoteReport): string[] {
  const meant = about.map(({ person }) => person).filter((person) => person !== speaker?.person)
  return [...new Set([...people, ...meant])]
}
