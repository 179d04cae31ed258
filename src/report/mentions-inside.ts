import type { Mentioned, Span } from '../model.ts'
import { firstWhere } from '../text/first-where.ts'

/**
 * The indexes of the mentions inside a span. Mentions are in order and disjoint, so the first is found by halving: a
 * text with ten thousand quotes would otherwise be read ten thousand times.
 */
export function mentionsInside({ mentions }: Pick<Mentioned, 'mentions'>, within: Span): number[] {
  const inside: number[] = []
  for (
    let index = firstWhere(mentions, ({ start }) => start >= within.start);
    index < mentions.length && mentions[index]!.end <= within.end;
    index++
  )
    inside.push(index)
  return inside
}
