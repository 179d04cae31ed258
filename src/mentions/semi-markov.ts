/**
 * A semi-Markov model of order zero over one run: every division of the run into labelled stretches has as score the sum
 * of its stretches' scores, and its probability goes with e to that power. (Sarawagi and Cohen 2004, "Semi-Markov
 * conditional random fields for information extraction".)
 *
 * One lattice serves all the runs of a document, one after the other: a document has hundreds, most of one word, and new
 * arrays for each would take longer than the arithmetic.
 */

/** What a stretch can be; `none` is always one token long. */
export const LABELS = ['none', 'person', 'place', 'organization', 'other'] as const
export const NONE = LABELS.indexOf('none')
export const PERSON = LABELS.indexOf('person')
export const PLACE = LABELS.indexOf('place')
export const ORGANIZATION = LABELS.indexOf('organization')
export const OTHER = LABELS.indexOf('other')
export const LONGEST = 8

const SIZE = LABELS.length

/** A stretch of the likeliest division. */
export interface Best {
  readonly from: number
  readonly to: number
  readonly label: number
}

/** Scores of all stretches of a run of `length` tokens; -Infinity where a stretch may not be. */
export class Lattice {
  length = 0
  scores = new Float64Array()
  /** Of the divisions of all that ends, or begins, at a place: the logarithm of the sum. */
  #forward = new Float64Array()
  #backward = new Float64Array()
  /** The highest score of what ends at a place, and where the score of its last stretch stands. */
  #reach = new Float64Array()
  #last = new Int32Array()

  constructor(length = 0) {
    this.reset(length)
  }

  /** Forgets the run before and stands ready for one of `length` tokens. */
  reset(length: number): void {
    this.length = length
    const cells = length * LONGEST * SIZE
    if (this.scores.length < cells) {
      this.scores = new Float64Array(cells)
      this.#forward = new Float64Array(length + 1)
      this.#backward = new Float64Array(length + 1)
      this.#reach = new Float64Array(length + 1)
      this.#last = new Int32Array(length + 1)
    }
    this.scores.fill(Number.NEGATIVE_INFINITY, 0, cells)
  }

  /** Where the score of a stretch stands. */
  at(from: number, to: number, label: number): number {
    return (from * LONGEST + (to - from - 1)) * SIZE + label
  }

  /** Makes `probability` ready; gives the logarithm of the sum over all divisions. */
  sumUp(): number {
    const { length, scores } = this
    const forward = this.#forward.fill(Number.NEGATIVE_INFINITY, 0, length + 1)
    const backward = this.#backward.fill(Number.NEGATIVE_INFINITY, 0, length + 1)
    forward[0] = 0
    backward[length] = 0
    for (let from = 0; from < length; from++) {
      for (let to = from + 1; to <= Math.min(from + LONGEST, length); to++) {
        const first = this.at(from, to, 0)
        for (let index = first; index < first + SIZE; index++) {
          forward[to] = logAdd(forward[to]!, forward[from]! + scores[index]!)
        }
      }
    }
    for (let from = length - 1; from >= 0; from--) {
      for (let to = from + 1; to <= Math.min(from + LONGEST, length); to++) {
        const first = this.at(from, to, 0)
        for (let index = first; index < first + SIZE; index++) {
          backward[from] = logAdd(backward[from]!, backward[to]! + scores[index]!)
        }
      }
    }
    return forward[length]!
  }

  /** Probability of a stretch; the run has to be summed up. */
  probability(from: number, to: number, label: number): number {
    const score = this.scores[this.at(from, to, label)]!
    return Math.exp(this.#forward[from]! + score + this.#backward[to]! - this.#forward[this.length]!)
  }

  /** The likeliest division: its stretches in order. */
  best(): Best[] {
    const { length, scores } = this
    const reach = this.#reach.fill(Number.NEGATIVE_INFINITY, 0, length + 1)
    const last = this.#last
    reach[0] = 0
    for (let from = 0; from < length; from++) {
      for (let to = from + 1; to <= Math.min(from + LONGEST, length); to++) {
        const first = this.at(from, to, 0)
        for (let index = first; index < first + SIZE; index++) {
          const score = reach[from]! + scores[index]!
          if (score <= reach[to]!) continue
          reach[to] = score
          last[to] = index
        }
      }
    }
    const path: Best[] = []
    for (let to = length; to > 0; to = path.at(-1)!.from) {
      const index = last[to]!
      path.push({ from: Math.floor(index / (LONGEST * SIZE)), to, label: index % SIZE })
    }
    return path.reverse()
  }
}

function logAdd(a: number, b: number): number {
  if (b === Number.NEGATIVE_INFINITY) return a
  if (a === Number.NEGATIVE_INFINITY) return b
  const high = Math.max(a, b)
  return high + Math.log1p(Math.exp(Math.min(a, b) - high))
}
