/**
 * Sums of weights that will be asked for again, by the number of what they are of, or two. There are so many rows and no
 * more; a newcomer takes over the row of whoever had it, whose sums are added up again if they should be asked for again.
 *
 * A row is whose it is (two int32), the roles of which the sum is known, as bits (int32), and for each role one sum a label
 * (int16): side by side, because going to memory is all that a search costs.
 */
import { LABELS } from './semi-markov.ts'

const SIZE = LABELS.length
/** Numbers of 32 bits at the head of a row. */
const HEAD = 3

export class KeptSums {
  /** How many rows there are, a power of two, less one. */
  readonly #mask: number
  /** Numbers of 32 bits in a row. */
  readonly #step: number
  readonly #heads: Int32Array
  readonly #sums: Int16Array

  constructor(rows: number, roles: number) {
    this.#mask = rows - 1
    this.#step = HEAD + Math.ceil((roles * SIZE) / 2)
    this.#heads = new Int32Array(rows * this.#step)
    this.#sums = new Int16Array(this.#heads.buffer)
  }

  /** Adds a kept sum to `sums` from `at` on, and tells whether there was one. */
  add(left: number, right: number, role: number, sums: Int32Array, at: number): boolean {
    const row = this.#rowOf(left, right)
    const heads = this.#heads
    if (heads[row] !== left || heads[row + 1] !== right || ((heads[row + 2]! >>> role) & 1) === 0)
      return false
    const kept = this.#sums
    const first = 2 * (row + HEAD) + role * SIZE
    for (let label = 0; label < SIZE; label++) sums[at + label]! += kept[first + label]!
    return true
  }

  keep(left: number, right: number, role: number, sum: Int32Array): void {
    const row = this.#rowOf(left, right)
    const heads = this.#heads
    if (heads[row] !== left || heads[row + 1] !== right) heads[row + 2] = 0
    heads[row] = left
    heads[row + 1] = right
    heads[row + 2]! |= 1 << role
    this.#sums.set(sum, 2 * (row + HEAD) + role * SIZE)
  }

  #rowOf(left: number, right: number): number {
    return ((left + Math.imul(right, 0x9e3779b1)) & this.#mask) * this.#step
  }
}
