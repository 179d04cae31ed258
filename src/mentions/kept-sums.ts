/**
 * Sums of weights that will be asked for again, by the number of what they are of: in its row, for each role, one sum a
 * label. There are so many rows and no more; when they are used up, a newcomer takes over a row, and what was there is
 * added up again if it should come back.
 */
import { LABELS } from './semi-markov.ts'

const SIZE = LABELS.length

export class KeptSums {
  readonly #roles: number
  /** Rows, a power of two, less one. */
  readonly #mask: number
  readonly #owners: Int32Array
  /** For each row, the roles of which the sum is known, as bits. */
  readonly #known: Int32Array
  readonly #sums: Int16Array

  constructor(rows: number, roles: number) {
    this.#roles = roles
    this.#mask = rows - 1
    this.#owners = new Int32Array(rows)
    this.#known = new Int32Array(rows)
    this.#sums = new Int16Array(rows * roles * SIZE)
  }

  /** Adds a kept sum to `sums` from `at` on, and tells whether there was one. */
  add(number: number, role: number, sums: Int32Array, at: number): boolean {
    const row = number & this.#mask
    if (this.#owners[row] !== number || ((this.#known[row]! >>> role) & 1) === 0) return false
    const kept = (row * this.#roles + role) * SIZE
    for (let label = 0; label < SIZE; label++) sums[at + label]! += this.#sums[kept + label]!
    return true
  }

  keep(number: number, role: number, sum: Int32Array): void {
    const row = number & this.#mask
    if (this.#owners[row] !== number) this.#known[row] = 0
    this.#owners[row] = number
    this.#known[row]! |= 1 << role
    this.#sums.set(sum, (row * this.#roles + role) * SIZE)
  }
}
