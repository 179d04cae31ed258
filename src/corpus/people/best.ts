/** What has to speak for two being one. */
const ENOUGH = 0.6
/** By how much the best has to be better than the next. */
const AHEAD = 0.2

/**
 * The one for which enough speaks, and clearly more than for any other; null speaks against. Undefined where it is none,
 * or where it may be two: a wrong join puts one person's words into another's mouth.
 */
export function best<T>(
  all: readonly T[],
  score: (one: T) => number | null,
  ahead: number = AHEAD,
): T | undefined {
  let found: T | undefined
  let [highest, next] = [ENOUGH, Number.NEGATIVE_INFINITY]
  for (const one of all) {
    const points = score(one)
    if (points === null || points < ENOUGH) continue
    if (found === undefined || points > highest) {
      next = found === undefined ? next : highest
      found = one
      highest = points
    } else next = Math.max(next, points)
  }
  return highest - next >= ahead ? found : undefined
}
