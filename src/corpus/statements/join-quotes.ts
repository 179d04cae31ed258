import { fold } from '../../lexicon/fold.ts'
import type { QuoteReport } from '../../model.ts'

/** Puts together the quotes of one speaker that hold the same words. @returns groups of indexes, each in order */
export function joinQuotes(quotes: readonly QuoteReport[]): number[][] {
  const groups = new Map<string, number[]>()
  for (const [index, { content, speaker }] of quotes.entries()) {
    const words = fold(content).match(/[a-z0-9]+/g) ?? []
    const key = [speaker?.person ?? speaker?.name, ...words].join(' ')
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(index)
  }
  return [...groups.values()]
}
