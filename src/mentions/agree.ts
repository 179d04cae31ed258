/**
 * A name means the same throughout an article, as a rule: where "Brandt" is surely a person in one sentence and perhaps a
 * place in another, the sure one helps the other. Each place of a name weighs its own probabilities together with the mean
 * of all places of the same words; and whoever was called by a full name may be called by a part of it.
 */
import { PERSON } from './semi-markov.ts'

/** One stretch with its probability for each label. */
export interface Judged {
  /** The words, in lower case. */
  readonly key: string
  readonly probabilities: readonly number[]
}

/** How much the mean counts against the stretch's own probabilities. */
const WEIGHT = 1
const LEAST = 1e-3
/** From this probability on, a full name is believed to be a person's. */
const SURE = 0.8
/** How much likelier it makes a part of it, alone, a person. */
const BEARER = 4

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
  const borne = partsOfPeople(stretches)
  return stretches.map(({ key, probabilities }) => {
    const { count, sum } = sums.get(key)!
    const scores = probabilities.map(
      (p, label) => Math.log(p + LEAST) + WEIGHT * Math.log(sum[label]! / count + LEAST),
    )
    if (borne.has(key)) scores[PERSON]! += Math.log(BEARER)
    return scores.indexOf(Math.max(...scores))
  })
}

/** "Mara" and "Ilves", where "Mara Ilves" is surely a person. */
function partsOfPeople(stretches: readonly Judged[]): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const { key, probabilities } of stretches) {
    if (probabilities[PERSON]! < SURE || !key.includes(' ')) continue
    parts.add(key.slice(0, key.indexOf(' ')))
    parts.add(key.slice(key.lastIndexOf(' ') + 1))
  }
  return parts
}
