import type { Mentioned, Span } from '../model.ts'

/**
 * The indexes of the mentions inside a span. Mentions are in order and disjoint, so the first is found by halving: a
 * text with ten thousand quotes would otherwise be read ten thousand times.
 */
export function mentionsInside({ mentions }: Pick<Mentioned, 'mentions'>, within: Span): number[] {
  let from = 0
  let to = mentions.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (mentions[middle]!.start < within.start) from = middle + 1
    else to = middle
  }
  const inside: number[] = []
  for (let index = from; index < mentions.length && mentions[index]!.end <= within.end; index++)
    inside.push(index)
  return inside
}
