/**
 * Sums of weights that will be asked for again, by the number of what they are of, or two: in its row, for each role, one sum
 * a label. There are so many rows and no more; a newcomer takes over the row of whoever had it, whose sums are added up again
 * if they should be asked for again.
 */
import { LABELS } from './semi-markov.ts'

const SIZE = LABELS.length

export class KeptSums {
  readonly #roles: number
  /** How many rows there are, a power of two, less one. */
  readonly #mask: number
  /** For each row, whose it is. */
  readonly #lefts: Int32Array
  readonly #rights: Int32Array
  /** For each row, the roles of which the sum is known, as bits. */
  readonly #known: Int32Array
  readonly #sums: Int16Array

  constructor(rows: number, roles: number) {
    this.#roles = roles
    this.#mask = rows - 1
    this.#lefts = new Int32Array(rows)
    this.#rights = new Int32Array(rows)
    this.#known = new Int32Array(rows)
    this.#sums = new Int16Array(rows * roles * SIZE)
  }

  /** Adds a kept sum to `sums` from `at` on, and tells whether there was one. */
  add(left: number, right: number, role: number, sums: Int32Array, at: number): boolean {
    const row = this.#rowOf(left, right)
    const isKept = this.#lefts[row] === left && this.#rights[row] === right
    if (!isKept || ((this.#known[row]! >>> role) & 1) === 0) return false
    const first = (row * this.#roles + role) * SIZE
    for (let label = 0; label < SIZE; label++) sums[at + label]! += this.#sums[first + label]!
    return true
  }

  keep(left: number, right: number, role: number, sum: Int32Array): void {
    const row = this.#rowOf(left, right)
    if (this.#lefts[row] !== left || this.#rights[row] !== right) this.#known[row] = 0
    this.#lefts[row] = left
    this.#rights[row] = right
    this.#known[row]! |= 1 << role
    this.#sums.set(sum, (row * this.#roles + role) * SIZE)
  }

  #rowOf(left: number, right: number): number {
    return (left + Math.imul(right, 0x9e3779b1)) & this.#mask
  }
}
