import type { Span } from '../model.ts'

/** In order of their starts; of two that touch the same letters, the one that begins first, then the one given first. */
export function disjoint<Stretch extends Span>(stretches: readonly Stretch[]): Stretch[] {
  let end = 0
  return [...stretches]
    .sort((a, b) => a.start - b.start)
    .filter((stretch) => {
      if (stretch.start < end) return false
      end = stretch.end
      return true
    })
}
