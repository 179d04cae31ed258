/**
 * A name means the same throughout an article, as a rule: where "Brandt" is surely a person in one sentence and perhaps a
 * place in another, the sure one helps the other. Each place of a name weighs its own probabilities together with the mean
 * of all places of the same words.
 */

/** One stretch with its probability for each label. */
export interface Judged {
  /** The words, in lower case. */
  readonly key: string
  readonly probabilities: readonly number[]
}

/** How much the mean counts against the stretch's own probabilities. */
const WEIGHT = 1
const LEAST = 1e-3

/** For each stretch, the label it should have. */
export function agree(stretches: readonly Judged[]): number[] {
  const sums = new Map<string, { count: number; sum: number[] }>()
  for (const { key, probabilities } of stretches) {
    const known = sums.get(key)
    if (known) {
      known.count++
      probabilities.forEach((p, label) => {
        known.sum[label]! += p
      })
    } else {
      sums.set(key, { count: 1, sum: [...probabilities] })
    }
  }
  return stretches.map(({ key, probabilities }) => {
    const { count, sum } = sums.get(key)!
    const scores = probabilities.map(
      (p, label) => Math.log(p + LEAST) + WEIGHT * Math.log(sum[label]! / count + LEAST),
    )
    return scores.indexOf(Math.max(...scores))
  })
}
