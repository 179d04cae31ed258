/**
 * A semi-Markov model of order zero over one run: every division of the run into labelled stretches has as score the sum
 * of its stretches' scores, and its probability goes with e to that power. (Sarawagi and Cohen 2004, "Semi-Markov
 * conditional random fields for information extraction".)
 */

/** What a stretch can be; `none` is always one token long. */
export const LABELS = ['none', 'person', 'place', 'organization', 'other'] as const
export const LONGEST = 8

/** Scores of all stretches of a run of `length` tokens; -Infinity where a stretch may not be. */
export class Lattice {
  readonly length: number
  readonly scores: Float64Array

  constructor(length: number) {
    this.length = length
    this.scores = new Float64Array(length * LONGEST * LABELS.length).fill(Number.NEGATIVE_INFINITY)
  }

  /** Where the score of a stretch stands. */
  at(from: number, to: number, label: number): number {
    return (from * LONGEST + (to - from - 1)) * LABELS.length + label
  }

  /** Probability of every stretch, in the places of its score; and the logarithm of the sum over all divisions. */
  marginals(): { readonly probabilities: Float64Array; readonly logSum: number } {
    const { length, scores } = this
    const forward = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY)
    const backward = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY)
    forward[0] = 0
    backward[length] = 0
    this.visit((from, to, index) => {
      forward[to] = logAdd(forward[to]!, forward[from]! + scores[index]!)
    })
    this.visitBackwards((from, to, index) => {
      backward[from] = logAdd(backward[from]!, backward[to]! + scores[index]!)
    })
    const logSum = forward[length]!
    const probabilities = new Float64Array(scores.length)
    this.visit((from, to, index) => {
      probabilities[index] = Math.exp(forward[from]! + scores[index]! + backward[to]! - logSum)
    })
    return { probabilities, logSum }
  }

  /** The likeliest division: places of its stretches' scores with their ends, in order. */
  best(): { readonly from: number; readonly to: number; readonly label: number; readonly index: number }[] {
    const reach = new Float64Array(this.length + 1).fill(Number.NEGATIVE_INFINITY)
    const last: { from: number; to: number; label: number; index: number }[] = []
    reach[0] = 0
    this.visit((from, to, index) => {
      const score = reach[from]! + this.scores[index]!
      if (score > reach[to]!) {
        reach[to] = score
        last[to] = { from, to, label: index % LABELS.length, index }
      }
    })
    const path = []
    for (let at = this.length; at > 0; at = last[at]!.from) path.push(last[at]!)
    return path.reverse()
  }

  private visit(look: (from: number, to: number, index: number) => void): void {
    for (let from = 0; from < this.length; from++) this.visitFrom(from, look)
  }

  private visitBackwards(look: (from: number, to: number, index: number) => void): void {
    for (let from = this.length - 1; from >= 0; from--) this.visitFrom(from, look)
  }

  private visitFrom(from: number, look: (from: number, to: number, index: number) => void): void {
    for (let to = from + 1; to <= Math.min(from + LONGEST, this.length); to++) {
      for (let label = 0; label < LABELS.length; label++) {
        const index = this.at(from, to, label)
        if (this.scores[index]! > Number.NEGATIVE_INFINITY) look(from, to, index)
      }
    }
  }
}

function logAdd(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b
  const high = Math.max(a, b)
  return high + Math.log1p(Math.exp(Math.min(a, b) - high))
}
